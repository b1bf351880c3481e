import type { RectificationFacts } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Dossier } from '../state.ts';

/** What a rectification is decided on, with the times in which it stood still. */
export function rectificationFactsOf(
  { suspensions = [] }: Pick<Dossier, 'suspensions'>,
  notifiedOn: Day,
  asked: Omit<RectificationFacts, 'notifiedOn' | 'suspensions'>,
): RectificationFacts {
  const own = suspensions.filter(({ deadline }) => deadline === 'rectification');
  if (own.length === 0) return { notifiedOn, ...asked };
  return { notifiedOn, ...asked, suspensions: own.map(({ from, resumed }) => ({ from, ...(resumed && { until: resumed.on }) })) };
}
