import { issueRatings } from '../../src/app/issue-ratings.ts';
import { rowsOf } from '../../src/app/kept/rows-of.ts';
import { asDay } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';

/** The providers are told how they did; the one with somebody here appeals, and waits for the answer. */
export async function rate({ ports, cast, act }: Play): Promise<void> {
  granted(await issueRatings(ports, cast.officer, { key: 'seed-ratings', dueOn: asDay('2027-04-20') }));
  const rows = await rowsOf(ports.store.in(ports.programmeId), 'provider-ratings');
  const own = rows.find(({ state }) => state.cells['provider'] === cast.provider.actor.organisation);
  if (own === undefined) throw new Error('the provider of the demonstration was not rated');
  const appeal = '第二批企业的交付已经验收，请按验收单的日期计算（样例）';
  const said = { register: 'provider-ratings', appeal, status: 'appealed', reason: '申诉' } as const;
  if (own.state.cells['status'] === 'told') await act('provider', 'row', 'changeRow', said, own.id);
}
