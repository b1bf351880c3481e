import { addDays, type Day, formatDay } from '../../kernel/day.ts';
import { lastDayOfQuarter } from '../../kernel/month.ts';
import { ok, refuse, type Refused } from '../../kernel/result.ts';
import type { PerformanceDeed } from './performance-deed.ts';
import type { CorrectionSet, TrackedLine } from './records.ts';
import type { KnownPerformance } from './state.ts';
import { track } from './track.ts';

const clause = 'measures/15';

/** The last day of the quarter that is to be reported next: from the one in which finance got the goals, one after another. */
export function nextQuarter({ reports, filedOn, fund }: Pick<KnownPerformance, 'reports' | 'filedOn' | 'fund'>): Day {
  const last = reports.at(-1);
  return lastDayOfQuarter(last ? addDays(last.endsOn, 1) : (filedOn ?? fund.receivedOn));
}

const notOver = (state: KnownPerformance, today: Day): Refused | null => {
  const endsOn = nextQuarter(state);
  return endsOn < today ? null : refuse('wrong-stage', `本季度到${formatDay(endsOn)}结束，之后再出监控报告`, { clause });
};

/** Reports a quarter that is over from the figures of today. Refuses what is behind without somebody who puts it right, and days that have passed. */
export const reportQuarter: PerformanceDeed<'reportQuarter'> = {
  obstacle: (state, { context: { today } }) => notOver(state, today),
  decide: (state, { input: { text, stated, corrections: set }, facts: { figures }, policy, context: { actor, today } }) => {
    const refused = notOver(state, today);
    if (refused) return refused;
    const { elapsed, lines } = track(state, figures, stated, policy, today);
    const faulty = uncorrected(lines, set, today);
    if (faulty) return faulty;
    const endsOn = nextQuarter(state);
    const corrections = set.map((each) => ({ ...each, id: `${endsOn}-${each.no}`, setOn: today }));
    return ok([{ type: 'performance-quarter-reported', report: { endsOn, on: today, by: actor.name, text, elapsed, lines, corrections } }]);
  },
};

function uncorrected(lines: readonly TrackedLine[], set: readonly CorrectionSet[], today: Day): Refused | null {
  const open = lines.filter(({ no, isBehind }) => isBehind && !set.some((each) => each.no === no));
  if (open.length > 0) {
    const names = open.map(({ goal }) => goal).join('、');
    return refuse('bad-input', `有指标偏离目标，请写明整改措施、责任人和期限：${names}`, { clause });
  }
  return pastDay(set, today);
}

/** Why these days cannot be set: one is not to come. */
export const pastDay = (set: readonly Pick<CorrectionSet, 'dueOn'>[], today: Day): Refused | null =>
  set.some(({ dueOn }) => dueOn <= today) ? refuse('bad-input', `整改期限须在今天（${formatDay(today)}）以后`, { clause }) : null;
