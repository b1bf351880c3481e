import { describe, expect, it } from 'vitest';
import { type County, person, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import { findPeriod, hasRunOut } from '../suspension/period-on-file.ts';
import type { BlockerStep } from './records.ts';

const [firm, officer, park, director] = [person('firm'), person('officer'), person('park'), person('director')];
const ASSIGNED = { owner: 'park', person: '样例科长', dueOn: asDay('2026-09-10') };
const WAY: readonly (readonly [act: string, as: typeof firm, input: object, after: BlockerStep])[] = [
  ['raiseBlocker', firm, { text: '车间没有网络（样例）' }, 'open'],
  ['assignBlocker', officer, { blockerId: '1', ...ASSIGNED }, 'assigned'],
  ['resolveBlocker', park, { blockerId: '1', answer: '已接通专线（样例）' }, 'resolved'],
  ['confirmBlocker', firm, { blockerId: '1' }, 'closed'],
];
/** A pilot with one blocker at that step. */
function at(wanted: BlockerStep): County {
  const county = walkTo('registerExpense');
  county.today = asDay('2026-09-01');
  for (const [act, as, input, after] of WAY) {
    step(county, { act, as, input });
    if (after === wanted) return county;
  }
  throw new Error(`no blocker is ever ${wanted}`);
}
const blockerOf = (county: County) => projectOf(county, P).blockers?.[0];
const say = { blockerId: '1', reason: '样例' };

describe('a blocker (plan/2.2.2)', () => {
  it('is raised, given to somebody until a day, resolved, and confirmed by the firm', () => {
    expect(blockerOf(at('closed'))).toEqual({
      ...ASSIGNED,
      id: '1',
      text: '车间没有网络（样例）',
      source: 'other',
      raisedBy: '样例firm',
      raisedOn: '2026-09-01',
      step: 'closed',
      answer: '已接通专线（样例）',
    });
  });

  it('that the firm finds unsolved waits to be given to somebody anew', () => {
    const county = at('resolved');
    step(county, { act: 'reopenBlocker', as: firm, input: say });
    expect(blockerOf(county)).toMatchObject({ step: 'open', reason: '样例' });
    step(county, { act: 'assignBlocker', as: officer, input: { blockerId: '1', owner: 'science', dueOn: asDay('2026-09-20') } });
    expect(blockerOf(county)).toMatchObject({ step: 'assigned', owner: 'science', dueOn: '2026-09-20' });
    expect(blockerOf(county)).not.toHaveProperty('person');
  });

  it('goes up to the director, then to the task force, and no further', () => {
    const county = at('assigned');
    step(county, { act: 'escalateBlocker', as: officer, input: say });
    expect(blockerOf(county)?.escalatedTo).toBe('director');
    step(county, { act: 'escalateBlocker', as: director, input: say });
    expect(blockerOf(county)?.escalatedTo).toBe('taskforce');
    expect(refusalOf(tryAct(county, 'escalateBlocker', officer, say)).code).toBe('already-done');
  });

  it('is closed by the officer with a reason where the firm keeps silent', () => {
    const county = at('resolved');
    step(county, { act: 'closeBlocker', as: officer, input: say });
    expect(blockerOf(county)).toMatchObject({ step: 'closed', reason: '样例' });
  });

  const refused: readonly (readonly [string, BlockerStep, string, typeof firm, object, string])[] = [
    [
      'given with a day that has passed',
      'open',
      'assignBlocker',
      officer,
      { blockerId: '1', owner: 'park', dueOn: '2026-08-31' },
      'bad-input',
    ],
    [
      'resolved by another department',
      'assigned',
      'resolveBlocker',
      person('science'),
      { blockerId: '1', answer: '样例' },
      'not-permitted',
    ],
    ['resolved before it was given to anybody', 'open', 'resolveBlocker', park, { blockerId: '1', answer: '样例' }, 'wrong-stage'],
    ['confirmed before it was resolved', 'assigned', 'confirmBlocker', firm, { blockerId: '1' }, 'wrong-stage'],
    ['confirmed by the office', 'resolved', 'confirmBlocker', officer, { blockerId: '1' }, 'not-permitted'],
    ['reopened once it is closed', 'closed', 'reopenBlocker', firm, say, 'wrong-stage'],
    ['named by a number there is not', 'open', 'closeBlocker', officer, { ...say, blockerId: '9' }, 'not-found'],
  ];
  it.each(refused)('is not %s', (_what, wanted, act, as, input, code) => {
    expect(refusalOf(tryAct(at(wanted), act, as, input)).code).toBe(code);
  });

  it.each([
    ['open', '2027-01-01', false],
    ['assigned', '2026-09-10', false],
    ['assigned', '2026-09-11', true],
    ['resolved', '2026-09-11', false],
  ] as const)('%s on %s is overdue: %s', (wanted, today, overdue) => {
    const period = findPeriod(projectOf(at(wanted), P), 'blocker', '1');
    expect(period !== undefined && hasRunOut(period, asDay(today))).toBe(overdue);
  });
});
