import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../../policy/index.ts';
import type { KnownPerformance } from '../../cases/performance/state.ts';
import type { KnownRow } from '../../cases/row/state.ts';
import { asDay } from '../../kernel/day.ts';
import type { Holdings } from './holdings.ts';
import { implementation } from './implementation.ts';

const policy = getPolicy('pengyang-2026');
const paper = (level: string, issuedOn?: string): KnownRow => ({
  stage: 'kept',
  register: 'policy-bases',
  cells: { title: '样例办法', number: '样例〔2026〕2号', level, ...(issuedOn && { issuedOn: asDay(issuedOn) }) },
  enteredOn: asDay('2026-07-20'),
  hands: {},
});
/** Goals whose final evaluation the centre answered like this. */
function evaluated(result: 'passed' | 'failed', concludedOn: string): KnownPerformance {
  const conclusion = { result, opinion: '样例', document: '样例', concludedOn: asDay(concludedOn) };
  const answers = { centre: { is: 'concluded', on: asDay(concludedOn), by: '样例', conclusion } } as const;
  const request = { round: 'final', to: ['centre'], answers } as const;
  return { fund: { docNo: '样例指标〔2026〕1号' }, requests: [request] } as unknown as KnownPerformance;
}
const tallyOf = (rows: readonly KnownRow[], performances: readonly KnownPerformance[] = []) =>
  implementation({
    policy,
    rows: rows.map((state, index) => ({ id: `row-${index}`, state })),
    performances: performances.map((state, index) => ({ id: `performance-${index}`, state })),
  } as unknown as Holdings);

describe('the time of the programme (measures/18)', () => {
  it('cannot be said before the county’s paper is registered with its day', () => {
    expect(tallyOf([paper('region', '2026-05-01'), paper('county')])).toMatchObject({ open: { count: 1 } });
  });

  it('runs a year from the first of the county’s papers, and is due on its last day', () => {
    const { unmet } = tallyOf([paper('county', '2026-09-01'), paper('county', '2026-07-20')], [evaluated('failed', '2027-06-01')]);
    expect(unmet).toEqual({
      says: '2026年7月20日印发，2027年7月20日满期，终期评价还没有通过',
      members: [expect.objectContaining({ caseId: 'row-1', dueOn: '2027-07-20' })],
    });
  });

  it.each([
    ['2027-07-20', 'met', '2027年7月20日通过终期评价'],
    ['2027-07-21', 'unmet', '晚于满期'],
  ] as const)('ends with the final evaluation that the centre found passed, on %s', (on, side, says) => {
    expect(tallyOf([paper('county', '2026-07-20')], [evaluated('passed', on)])[side]?.says).toContain(says);
  });
});
