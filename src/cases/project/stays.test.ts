import { expect, it } from 'vitest';
import { P, WAY, walkTo } from '../../../test/way.ts';
import { asDay, daysBetween } from '../../kernel/day.ts';
import type { Recorded } from '../recorded.ts';
import type { ProjectEvent } from './events.ts';
import { daysOf, staysOf } from './stays.ts';
import { PROJECT_WAY } from './stages.ts';

const historyAt = (act: Parameters<typeof walkTo>[0]) => (walkTo(act).cases.get(P)?.history ?? []) as readonly Recorded<ProjectEvent>[];

it('a project goes from stage to stage, and its stays follow one another without a gap', () => {
  const history = historyAt(WAY.at(-1)?.act as Parameters<typeof walkTo>[0]);
  const stays = staysOf(history);
  expect(stays.map(({ stage }) => stage)).toEqual(PROJECT_WAY.slice(0, stays.length));
  expect(stays.slice(1).map(({ from }) => from)).toEqual(stays.slice(0, -1).map(({ to }) => to));
  const today = asDay('2027-01-01');
  const whole = stays.reduce((sum, stay) => sum + daysOf(stay, today), 0);
  expect(whole).toBe(daysBetween(history[0]?.on ?? today, today));
  expect(stays.at(-1)?.to).toBeNull();
});

it('nothing has happened, nobody waits', () => {
  expect(staysOf([])).toEqual([]);
});
