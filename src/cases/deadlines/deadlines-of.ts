import type { Policy } from '../../../policy/policy.ts';
import { lastDayOfQuarter, monthOf } from '../../kernel/month.ts';
import { asDay, formatDay } from '../../kernel/day.ts';
import type { KnownBatch } from '../batch/state.ts';
import type { BookedFund } from '../fund/state.ts';
import type { CaseKind, StateOf } from '../kinds.ts';
import { stepOf, type Target } from '../inspection/records.ts';
import type { DrawnInspection, Inspection } from '../inspection/state.ts';
import { acceptedFenOf } from '../outlay/spent-of.ts';
import type { KnownOutlay } from '../outlay/state.ts';
import { publicityOf } from '../notice/publicity.ts';
import { nextQuarter } from '../performance/report-quarter.ts';
import { EVALUATION_ROUNDS, LEVEL_NAMES, ROUND_NAMES } from '../performance/records.ts';
import { correctionsOf, findRequest, type KnownPerformance, levelsToAsk } from '../performance/state.ts';
import { quarterWord } from '../performance/words.ts';
import { REPORT_DUE, reportDueOn } from '../project/reporting/report-due.ts';
import type { PublishedNotice } from '../notice/state.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { openInstalmentsOf } from '../recovery/owed.ts';
import type { KnownRecovery } from '../recovery/state.ts';
import type { KnownSanction } from '../sanction/state.ts';
import type { Running } from './deadline.ts';
import { projectDeadlines } from './project-deadlines.ts';
import { rowDeadlines } from './row-deadlines.ts';
import type { DeadlineName } from './rules.ts';
import { dated, movedOn, uncounted } from './running.ts';

type Found = readonly Running<DeadlineName>[];

function noticeDeadlines(notice: PublishedNotice, policy: Policy): Found {
  if (notice.stage !== 'open') return [];
  const { startsOn: from, objections } = notice;
  const { value, provisional } = publicityOf(policy, notice, from);
  if (value === null) throw new TypeError('a notice always has a last day');
  const says = `${formatDay(from)}发布，满${policy.parameters['publicityDays']?.value}个工作日`;
  const open = objections.filter(({ settledOn }) => settledOn === undefined);
  return [
    dated('publicity', { from, dueOn: asDay(value.lastDay), says, provisional }),
    ...open.map(({ id, raisedOn }) => ({ ...uncounted('objection', `${formatDay(raisedOn)}提出`, id), from: raisedOn })),
  ];
}

function fundDeadlines({ notice: { receivedOn, goalsDueOn, goals }, performanceId }: BookedFund, policy: Policy): Found {
  if (performanceId !== undefined) return [];
  const says = movedOn(receivedOn, policy.parameters['performanceGoalsDays']?.value, goalsDueOn);
  return [dated('performance-goals', { from: receivedOn, dueOn: goalsDueOn, says, provisional: goals?.verdict.provisional ?? false })];
}

/** The next quarter's report, and everything that was to be put right and is not. */
function monitoringDeadlines(state: KnownPerformance): Found {
  const from = nextQuarter(state);
  const { day: dueOn, provisional } = reportDueOn(monthOf(from));
  const says = `${quarterWord(from)}结束后第${REPORT_DUE.workingDays}个工作日`;
  const report = dated('quarterly-report', { subject: from, about: quarterWord(from), from, dueOn, says, provisional });
  const open = correctionsOf(state).filter(({ done }) => done === undefined);
  const corrections = open.map(({ id, what, owner, dueOn: until, setOn }) =>
    dated('goal-correction', { subject: id, about: what, from: setOn, dueOn: until, says: `提出整改时定为${formatDay(until)}`, owner }),
  );
  return [report, ...corrections];
}

/** An approved evaluation that is to be handed up, and each level that has one and has not come to a conclusion. */
function requestDeadlines(state: KnownPerformance): Found {
  const unsent = state.evaluations.filter(({ round }) => levelsToAsk(state, round).length > 0);
  const waiting = LEVEL_NAMES.flatMap((level) =>
    ROUND_NAMES.flatMap((round) => {
      const request = findRequest(state, round, level);
      const step = request?.answers[level]?.is;
      if (request === undefined || step === 'returned' || step === 'concluded') return [];
      return [{ ...uncounted(`${level}-evaluation` as const, EVALUATION_ROUNDS[round], round), from: request.on }];
    }),
  );
  return [
    ...unsent.map(({ round, on: from }) => ({ ...uncounted('evaluation-request', EVALUATION_ROUNDS[round], round), from })),
    ...waiting,
  ];
}

/** The period of the notice goes on until finance has the goals. What finance sent back has been reported: it waits without a day. */
function performanceDeadlines(state: KnownPerformance, policy: Policy): Found {
  const { stage, filedOn, fund } = state;
  const { receivedOn: from, dueOn } = fund;
  if (stage === 'evaluated') return requestDeadlines(state);
  if (stage === 'frozen' || stage === 'adjusting' || stage === 'evaluating')
    return [...monitoringDeadlines(state), ...requestDeadlines(state)];
  if (stage === 'filed' || filedOn !== undefined) return [];
  const says = movedOn(from, policy.parameters['performanceGoalsDays']?.value, dueOn);
  return [dated(stage === 'drafted' ? 'goals-filing' : 'performance-goals', { from, dueOn, says })];
}

/** An award is to be spent by its day; what the firm reports of it waits to be checked. */
function outlayDeadlines(state: KnownOutlay): Found {
  if (state.stage !== 'paid') return [];
  const { ground, payment, spendings = [] } = state;
  const open = spendings.filter(({ checked }) => checked === undefined);
  const checks = open.map(({ id, what, on: from }) => ({ ...uncounted('spending-check', what, id), from }));
  const leftFen = payment.amountFen - acceptedFenOf(state);
  if (ground.spendBy === undefined || leftFen === 0) return checks;
  const about = `还有${formatYuan(leftFen)}元没有核实用途`;
  const says = `遴选簿上定为${formatDay(ground.spendBy)}`;
  return [dated('award-spending', { from: payment.paidOn, dueOn: ground.spendBy, says, about }), ...checks];
}

function recoveryDeadlines(state: KnownRecovery): Found {
  if (state.stage === 'notified') {
    const { on: from, answerBy: dueOn } = state.notified;
    return [dated('recovery-answer', { from, dueOn, says: `告知时定为${formatDay(dueOn)}` })];
  }
  if (state.stage !== 'decided') return [];
  const { on: from } = state.decision;
  return openInstalmentsOf(state).map(({ no, dueOn, openFen }) => {
    const about = `${state.plan ? `第${no}期，` : ''}尚欠${formatYuan(openFen)}元`;
    const says = `${state.plan ? '同意的分期' : '追回决定'}定为${formatDay(dueOn)}`;
    return dated('recovery-due', { subject: String(no), about, from, dueOn, says });
  });
}

/** A quarterly round is to be done within its quarter; for a random one the text names no days. */
function visitDeadline({ round, drawnOn }: DrawnInspection, { caseId, name }: Target): Running<DeadlineName> {
  if (round === 'random') return uncounted('inspection-visit', name, caseId);
  const dueOn = lastDayOfQuarter(drawnOn);
  return dated('inspection-visit', { subject: caseId, about: name, from: drawnOn, dueOn, says: `${formatDay(drawnOn)}所在季度的末日` });
}

function inspectionDeadlines(inspection: Exclude<Inspection, { stage: 'none' }>): Found {
  if (inspection.stage === 'announced') return [{ ...uncounted('inspection-draw', inspection.title), from: inspection.seedOn }];
  return inspection.targets.flatMap((target) => {
    const step = stepOf(target);
    if (step === 'concluded') return [];
    return [step === 'inspected' ? uncounted('inspection-conclusion', target.name, target.caseId) : visitDeadline(inspection, target)];
  });
}

function sanctionDeadlines(state: KnownSanction): Found {
  if (state.stage !== 'notified') return [];
  const { answerBy: dueOn } = state.sanctioned;
  return [dated('sanction-answer', { from: state.openedOn, dueOn, says: `告知时定为${formatDay(dueOn)}` })];
}

/** Whatever one person stated of a payment waits for another. */
function batchDeadlines(batch: KnownBatch): Found {
  if (!('stated' in batch)) return [];
  const payees = new Map(batch.instructions.map(({ id, name }) => [id, name]));
  return Object.values(batch.stated).map(({ instructionId, statedOn }) => ({
    ...uncounted('outcome-confirmation', payees.get(instructionId) ?? null, instructionId),
    from: statedOn,
  }));
}

/** All periods that a case is in, computed from its state by its own policy: nothing is kept that could say otherwise. */
export function deadlinesOf(state: StateOf<CaseKind>, policy: Policy): Found {
  if (state.stage === 'none') return [];
  if ('application' in state) return projectDeadlines(state, policy);
  if ('cells' in state) return rowDeadlines(state);
  if ('purpose' in state) return noticeDeadlines(state, policy);
  if ('sanctioned' in state) return sanctionDeadlines(state);
  if ('target' in state) return recoveryDeadlines(state);
  if ('instructions' in state) return batchDeadlines(state);
  if ('ground' in state) return outlayDeadlines(state);
  if ('goals' in state) return performanceDeadlines(state, policy);
  if ('round' in state) return inspectionDeadlines(state);
  return 'notice' in state ? fundDeadlines(state, policy) : [];
}
