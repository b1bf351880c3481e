import { addDays, formatDay, type Day } from '../../kernel/day.ts';
import { MEASURES, OFFENCES } from './records.ts';
import type { Sanction } from './state.ts';

/** A provider without cooperation: from the day it was imposed to its last one, or to the day before it was lifted. */
export type Bar = { readonly creditCode: string; readonly name: string; readonly from: Day; readonly until: Day; readonly says: string };

/** The bar that a sanction puts on its provider, if any, in words that name the reason. */
export function findBar(state: Sanction): Bar | undefined {
  if (state.stage !== 'imposed' && state.stage !== 'lifted') return undefined;
  const { provider, until: set, offence, measures } = state.sanctioned;
  if (set === undefined || !measures.includes('bar')) return undefined;
  const until = state.stage === 'lifted' ? addDays(state.liftedOn, -1) : set;
  const from = state.imposedOn;
  if (until < from) return undefined;
  const says = `${provider.name}因${OFFENCES[offence]}被${MEASURES.bar}（${formatDay(from)}至${formatDay(until)}）`;
  return { ...provider, from, until, says };
}

/** The first of these bars that holds for a provider on a day. */
export const findBarOn = (bars: readonly Bar[], creditCode: string | undefined, day: Day | undefined): Bar | undefined =>
  day === undefined ? undefined : bars.find((bar) => bar.creditCode === creditCode && bar.from <= day && day <= bar.until);
