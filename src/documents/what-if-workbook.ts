import { type Shift, type WhatIf, whyOf } from '../../policy/what-if/index.ts';
import { citeClause } from '../kernel/clause.ts';
import type { Outcome } from '../kernel/verdict.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = { yes: '符合', no: '不符合', unknown: '待定' };
const DIRECTIONS = { gains: '得益', losses: '受损', otherwise: '细节有变' } as const;

const rowOf = (direction: string, shift: Shift): WorkbookCell[] => [
  direction,
  shift.id,
  shift.name,
  shift.about,
  OUTCOMES[shift.before],
  OUTCOMES[shift.after],
  shift.fenBefore,
  shift.fenAfter,
  whyOf(shift),
  [...new Set(shift.flipped.map(({ clause }) => citeClause(clause)))].join('、'),
];

/** Every case that shifts, the losers first; also alone, as a table of text. */
export const shiftedCases = (whatIf: WhatIf): WorkbookSheet => ({
  name: '逐件',
  columns: [
    { header: '方向', width: 10, kind: 'text' },
    { header: '编号', width: 16, kind: 'text' },
    { header: '企业', width: 24, kind: 'text' },
    { header: '判定', width: 14, kind: 'text' },
    { header: '现行结论', width: 10, kind: 'text' },
    { header: '假设结论', width: 10, kind: 'text' },
    { header: '现行金额（元）', width: 16, kind: 'fen', total: true },
    { header: '假设金额（元）', width: 16, kind: 'fen', total: true },
    { header: '为什么', width: 60, kind: 'text' },
    { header: '依据', width: 24, kind: 'text' },
  ],
  rows: (['losses', 'gains', 'otherwise'] as const).flatMap((direction) =>
    whatIf[direction].map((shift) => rowOf(DIRECTIONS[direction], shift)),
  ),
});

function comparison({ policies, granted, fund }: WhatIf): WorkbookSheet {
  const side = (name: string, key: 'before' | 'after'): WorkbookCell[] => [
    name,
    granted[key].firms,
    granted[key].fen,
    fund[key].totalFen,
    fund[key].subsidiesFen,
    fund[key].leftFen,
    fund[key].closes ? '够' : '不够',
  ];
  return {
    name: '对照',
    columns: [
      { header: '政策', width: 44, kind: 'text' },
      { header: '得补助的企业', width: 14, kind: 'number' },
      { header: '补助合计（元）', width: 18, kind: 'fen', total: false },
      { header: '资金总额（元）', width: 18, kind: 'fen', total: false },
      { header: '按名额算的补助（元）', width: 20, kind: 'fen', total: false },
      { header: '剩余（元）', width: 18, kind: 'fen', total: false },
      { header: '资金够不够', width: 12, kind: 'text' },
    ],
    rows: [side(policies[0], 'before'), side(policies[1], 'after')],
  };
}

/** 政策推演 as a workbook: both policies side by side, then every case that shifts. */
export const whatIfWorkbook = (whatIf: WhatIf): Workbook => ({ sheets: [comparison(whatIf), shiftedCases(whatIf)] });
