import type { PublicityFacts } from '../../policy.ts';

/** When a notice without objections ends, and how many working days are left on `asOf`. */
export const notices: readonly [
  says: string,
  startsOn: string,
  asOf: string,
  lastDay: string,
  remainingWorkingDays: number,
  provisional: boolean,
][] = [
  ['周一开始，次周一末日', '2026-07-20', '2026-07-20', '2026-07-27', 5, false],
  ['公示中：今天也算还剩的一天', '2026-07-20', '2026-07-24', '2026-07-27', 2, false],
  ['末日当天还没满', '2026-07-20', '2026-07-27', '2026-07-27', 1, false],
  ['末日次日才满', '2026-07-20', '2026-07-28', '2026-07-27', 0, false],
  ['公示前就问', '2026-07-20', '2026-07-01', '2026-07-27', 5, false],
  ['跨中秋、国庆', '2026-09-24', '2026-09-25', '2026-10-09', 5, false],
  ['跨到未公布安排的 2027 年', '2026-12-30', '2026-12-30', '2027-01-06', 5, true],
];

/** A notice that has run its days. */
export const over = { startsOn: '2026-07-20', asOf: '2026-08-01' } as const;
/** What its three tests say to the objections, and what must still be stated. */
export const objected: readonly [says: string, objections: PublicityFacts['objections'], holds: unknown[], missing: string[]][] = [
  ['没有异议', [], [true, true, true], []],
  ['异议不成立', [{ raisedOn: '2026-07-22', settledOn: '2026-07-25', upheld: false }], [true, true, true], []],
  ['异议成立', [{ raisedOn: '2026-07-22', settledOn: '2026-07-25', upheld: true }], [true, true, false], []],
  ['异议在查', [{ raisedOn: '2026-07-22' }], [true, false, 'unknown'], ['objections.0.settledOn', 'objections.0.upheld']],
  [
    '异议在查，另一件成立',
    [{ raisedOn: '2026-07-22' }, { raisedOn: '2026-07-22', settledOn: '2026-07-25', upheld: true }],
    [true, false, false],
    [],
  ],
  ['处理完了没写结果', [{ raisedOn: '2026-07-22', settledOn: '2026-07-25' }], [true, true, 'unknown'], ['objections.0.upheld']],
  ['以后才处理完', [{ raisedOn: '2026-07-22', settledOn: '2026-08-25', upheld: false }], [true, false, 'unknown'], []],
  ['还没登记有没有异议', undefined, [true, 'unknown', 'unknown'], ['objections']],
];
