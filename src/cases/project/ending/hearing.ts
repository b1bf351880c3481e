import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import { findPeriod, hasRunOut, type PeriodOnFile } from '../suspension/period-on-file.ts';
import { answerByOf } from './hearing-period.ts';
import { disqualifyingRow } from './triggers.ts';

type Underway = Pick<Dossier, 'disqualification'>;
const clause = 'plan/2.4.2';

/** Why nothing can follow, where the firm has not been told; null where it has. */
export const notNoticed = ({ disqualification }: Underway): Refused | null =>
  disqualification === undefined ? refuse('wrong-stage', '还没有告知企业，请先由经办告知拟取消资格的事由', { clause }) : null;

const untilSays = ({ dueOn }: PeriodOnFile): string => (dueOn === null ? '已中止，恢复后续算' : `至${formatDay(dueOn)}`);

/** Money waits while a disqualification is undecided. */
export const undecidedEnding = ({ disqualification }: Underway): Refused | null =>
  disqualification === undefined ? null : refuse('wrong-stage', '取消资格的程序还没有办结，办结前暂停确认和拨付', { clause });

/** Tells the firm what it is to lose its place for, and until when it may state its case. Refuses a second one, and unfinished rectification whose period still runs (measures/13). */
export const noticeDisqualification: ProjectDeed<'noticeDisqualification'> = {
  obstacle: ({ disqualification }) =>
    disqualification === undefined ? null : refuse('already-done', '已经告知企业，请等陈述申辩后往下办理', { clause }),
  decide: (state, { input: { trigger, findings }, context: { today } }) => {
    if (trigger === 'not-rectified') {
      const period = findPeriod(state, 'rectification');
      if (period === undefined) return refuse('policy-says-no', '本案不在限期整改中，不能以未完成整改为由取消', { clause: 'measures/13' });
      if (!hasRunOut(period, today))
        return refuse('policy-says-no', `整改期限${untilSays(period)}，期满仍未完成整改的方可据此取消`, { clause: 'measures/13' });
    }
    if (disqualifyingRow(trigger).byItself) return refuse('bad-input', '这一事由随验收结论自动办理，请另选事由', { clause: 'measures/13' });
    return ok([{ type: 'disqualification-noticed', notice: { trigger, findings, answerBy: answerByOf(today).day } }]);
  },
};

/** The firm states its case, as often as it likes until its last day or until a decision is proposed. Refuses a statement that comes too late. */
export const answerDisqualification: ProjectDeed<'answerDisqualification'> = {
  obstacle: (state, { context: { today } }) => {
    const { disqualification } = state;
    if (disqualification === undefined) return refuse('wrong-stage', '没有需要陈述申辩的事项');
    if (disqualification.step === 'proposed') return refuse('wrong-stage', '处理意见已经提出，不能再补充陈述', { clause });
    const period = findPeriod(state, 'disqualification-answer');
    return period !== undefined && hasRunOut(period, today)
      ? refuse('wrong-stage', `陈述申辩的期限${untilSays(period)}，已经过了`, { clause })
      : null;
  },
  decide: (_state, { input: { text }, facts: { papers }, context: { actor, today } }) =>
    ok([{ type: 'disqualification-answered', statement: { text, papers, by: actor.name, on: today } }]),
};

/** The officer's opinion on what the firm said, or on its silence. Refuses while the firm may still speak and has not. */
export const proposeDisqualification: ProjectDeed<'proposeDisqualification'> = {
  obstacle: (state, { context: { today } }) => {
    const { disqualification } = state;
    if (disqualification === undefined) return notNoticed(state);
    if (disqualification.step === 'proposed') return refuse('already-done', '处理意见已经提出，等审批人员决定', { clause });
    const period = findPeriod(state, 'disqualification-answer');
    return disqualification.step === 'noticed' && period !== undefined && !hasRunOut(period, today)
      ? refuse('wrong-stage', `企业可以陈述申辩，期限${untilSays(period)}，期满之前须等企业答复`, { clause })
      : null;
  },
  decide: (_state, { input: { opinion } }) => ok([{ type: 'disqualification-proposed', opinion }]),
};

/** What was held against the firm does not end its project; everything goes on as before. */
export const dropDisqualification: ProjectDeed<'dropDisqualification'> = {
  obstacle: notNoticed,
  decide: (_state, { input: { reason } }) => ok([{ type: 'disqualification-dropped', reason }]),
};
