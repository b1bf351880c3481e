import type { Policy } from '../../../policy/policy.ts';
import { asDay, formatDay } from '../../kernel/day.ts';
import { ROLE_WORDS } from '../roles.ts';
import type { KnownProject } from '../named-projects.ts';
import { tiedSince } from '../project/evaluator-standing.ts';
import type { EvaluatorAssignment } from '../project/events.ts';
import { PILOT_STAGES } from '../project/stages.ts';
import { isOfToday } from '../project/acceptance/audit.ts';
import { answerByOf, HEARING } from '../project/ending/hearing-period.ts';
import { disqualifyingRow } from '../project/ending/triggers.ts';
import { openChanges } from '../project/plan/open-changes.ts';
import { sayCells } from '../project/plan/words.ts';
import { planInForce } from '../project/plan/in-force.ts';
import { lineUseOf } from '../project/plan/line-use.ts';
import { nextReport, REPORT_DUE, reportDueOn } from '../project/reporting/report-due.ts';
import { formatMonth, lastDayOf } from '../../kernel/month.ts';
import { heeding, ofSuspensions } from './suspended.ts';
import type { Running } from './deadline.ts';
import type { DeadlineName } from './rules.ts';
import { dated, movedOn, uncounted } from './running.ts';

type Found = readonly Running<DeadlineName>[];

function ofApplication({ stage, returned, contest }: KnownProject): Found {
  if (stage === 'returned' && returned !== undefined) {
    const says = `退回时定为${formatDay(returned.dueOn)}`;
    return [dated('supplement', { from: null, dueOn: returned.dueOn, says })];
  }
  return stage === 'ineligible' && contest !== undefined ? [uncounted('contest', contest)] : [];
}

function ofNotices({ stage, openNotice }: KnownProject): Found {
  if (openNotice !== undefined) return [];
  if (stage === 'listed') return [uncounted('pilot-notice')];
  return stage === 'city-approved' ? [uncounted('award-notice')] : [];
}

function ofPlan(state: KnownProject): Found {
  if (state.stage !== 'pilot') return [];
  const { proposal } = state;
  const current = planInForce(state);
  if (proposal === undefined || proposal.step === 'draft') return current === undefined ? [uncounted('first-plan')] : [];
  return [uncounted(current !== undefined && proposal.step === 'submitted' ? 'plan-check' : 'plan-approval', proposal.reason)];
}

/** A line is behind until what was planned for it has been paid; whoever applied for acceptance says that all is done. */
function ofMilestones(state: KnownProject): Found {
  const version = planInForce(state);
  if (state.stage !== 'pilot' || version === undefined) return [];
  const open = version.plan.lines.filter((line) => lineUseOf(line, state).paidFen < line.plannedFen);
  return open.map(({ no, what, dueOn }) =>
    dated('milestone', {
      subject: no,
      about: `第${no}项 ${what}`,
      from: version.approvedOn,
      dueOn,
      says: `第${version.number}版方案定为${formatDay(dueOn)}`,
    }),
  );
}

/** What a later ledger tells otherwise waits for the officer, for as long as it is open. */
const ofLedger = (state: KnownProject): Found =>
  openChanges(state).map(({ expenseId, title, cells, notedOn }) => ({
    ...uncounted('changed-expense', `${title}：${sayCells(cells)}`, expenseId),
    from: notedOn,
  }));

/** One month at a time, the oldest that has no report yet. */
function ofReports(state: KnownProject): Found {
  const month = nextReport(state);
  if (month === undefined) return [];
  const { day: dueOn, provisional } = reportDueOn(month);
  const says = `${formatMonth(month)}结束后第${REPORT_DUE.workingDays}个工作日`;
  return [dated('monthly-report', { subject: month, about: formatMonth(month), from: lastDayOf(month), dueOn, says, provisional })];
}

/** Blockers wait to be given to somebody, then for the day that was set. */
function ofBlockers({ stage, blockers = [] }: KnownProject): Found {
  if (stage !== 'pilot' && stage !== 'accepting' && stage !== 'rectifying') return [];
  return blockers.flatMap(({ id, text, step, dueOn, owner }) => {
    if (step === 'open') return [uncounted('blocker-assigning', text, id)];
    if (step !== 'assigned' || dueOn === undefined || owner === undefined) return [];
    const says = `派给${ROLE_WORDS[owner]}时定为${formatDay(dueOn)}`;
    return [dated('blocker', { subject: id, about: `${text}（${ROLE_WORDS[owner]}）`, from: null, dueOn, says, owner })];
  });
}

/** What the registers show of who verifies the project after it was entrusted. */
function ofTies({ stage, assignment, audit }: KnownProject): Found {
  if (stage === 'paid' || !PILOT_STAGES.includes(stage)) return [];
  const tied = (deadline: DeadlineName, tie: EvaluatorAssignment['tie']): Found =>
    tie === undefined ? [] : [{ ...uncounted(deadline, tie.says), from: tie.on }];
  return [...tied('tied-evaluator', assignment?.tie), ...tied('tied-accountant', audit?.assignment.tie)];
}

/** The evaluator is waited for until there is a level after: not one that is tied, whom another is to follow. */
function ofLevelAfter(state: KnownProject): Found {
  const { stage, assignment, levels } = state;
  if ((stage !== 'pilot' && stage !== 'accepting') || assignment === undefined || levels.after !== undefined) return [];
  return tiedSince({ assignment }) === null ? [uncounted('level-after')] : [];
}

/** The accountant is waited for until its report speaks of the expenses as they are. */
function ofAudit({ stage, audit, expenses }: KnownProject): Found {
  if (stage !== 'accepting' || audit === undefined) return [];
  return audit.report && isOfToday(audit.report, expenses) ? [] : [uncounted('audit')];
}

function ofFindings({ inspections = [], stage }: KnownProject): Found {
  if (stage === 'paid' || !PILOT_STAGES.includes(stage)) return [];
  return inspections.flatMap(({ inspectionId, finding, concludedOn }) => {
    if (finding === undefined || finding.step === 'closed') return [];
    if (finding.step === 'answered') return [uncounted('finding-review', finding.text, inspectionId)];
    const says = `检查结论定为${formatDay(finding.dueOn)}`;
    return [dated('finding', { subject: inspectionId, about: finding.text, from: concludedOn, dueOn: finding.dueOn, says })];
  });
}

function ofDisqualification({ stage, disqualification }: KnownProject): Found {
  if (disqualification === undefined || stage === 'disqualified') return [];
  const { step, noticedOn: from, answerBy: dueOn, trigger } = disqualification;
  const about = disqualifyingRow(trigger).says;
  if (step === 'answered') return [uncounted('disqualification-opinion', about)];
  if (step === 'proposed') return [uncounted('disqualification-decision', about)];
  const { provisional } = answerByOf(from);
  const says = `${formatDay(from)}告知，${HEARING.workingDays}个工作日`;
  return [dated('disqualification-answer', { about, from, dueOn, says, provisional })];
}

function ofRectification({ stage, rectification }: KnownProject, { decisions, parameters }: Policy): Found {
  if (stage !== 'rectifying' || rectification === undefined) return [];
  const { notifiedOn, dueOn } = rectification;
  const { provisional } = decisions.rectification.decide({ notifiedOn, asOf: notifiedOn });
  const says = movedOn(notifiedOn, parameters['rectificationDays']?.value, dueOn);
  return [dated('rectification', { from: notifiedOn, dueOn, says, provisional })];
}

function ofPapers(state: KnownProject, { decisions, parameters }: Policy): Found {
  if (state.stage !== 'paid') return [];
  const from = state.payment.paidOn;
  const { value, provisional } = decisions.deadline.decide({ kind: 'retention', from });
  if (value === null) throw new TypeError('a deadline always has a due day');
  const says = `${formatDay(from)}拨付，加${parameters['retentionYears']?.value}年`;
  return [dated('retention', { from, dueOn: asDay(value.dueOn), says, provisional })];
}

/** The periods a project is in, in the order of its life; those that stand still have no last day. */
export const projectDeadlines = (state: KnownProject, policy: Policy): Found => [
  ...running(state, policy).map((each) => heeding(state, each)),
  ...ofSuspensions(state),
];

const running = (state: KnownProject, policy: Policy): Found => [
  ...ofApplication(state),
  ...ofNotices(state),
  ...ofPlan(state),
  ...ofMilestones(state),
  ...ofLedger(state),
  ...ofReports(state),
  ...ofBlockers(state),
  ...ofTies(state),
  ...ofLevelAfter(state),
  ...ofAudit(state),
  ...ofFindings(state),
  ...ofDisqualification(state),
  ...ofRectification(state, policy),
  ...ofPapers(state, policy),
];
