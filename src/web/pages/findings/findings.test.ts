import { describe, expect, it } from 'vitest';
import type { FindingRow } from '../../../contract/finding-views.ts';
import { asDay } from '../../../kernel/day.ts';
import { findingsWorkbook } from './findings-workbook.ts';
import { shownOf, sumAtStake } from './shown.ts';

const on = asDay('2026-12-01');
const row = (caseId: string, expenseId: string | null, fen: number, isAnswered = false): FindingRow => ({
  id: `${expenseId}:red`,
  ...(expenseId !== null && { expenseId }),
  test: expenseId === null ? 'other-list' : 'red',
  clause: 'measures/12.2',
  says: '样例',
  compared: [{ what: '备注', value: '红字' }],
  expense: expenseId,
  atStakeFen: fen,
  answer: isAnswered ? { findingId: 'x', says: '样例', reason: '已换票', by: '样例经办', on } : null,
  caseId,
  name: `样例${caseId}`,
  stage: 'pilot',
  examinedOn: on,
});

describe('the findings of a programme', () => {
  const rows = [row('a', 'e1', 100), row('a', 'e1', 100, true), row('a', 'e2', 50), row('b', 'e1', 7)];

  it('are those that nobody explained, until others are asked for', () => {
    expect(shownOf(rows, {})).toHaveLength(3);
    expect(shownOf(rows, { show: 'answered' })).toHaveLength(1);
    expect(shownOf(rows, { show: 'all', firm: 'a' })).toHaveLength(3);
    expect(shownOf(rows, { test: 'split' })).toEqual([]);
  });

  it('hold up each expense once, and a firm in doubt wholly', () => {
    expect(sumAtStake(rows)).toBe(157);
    expect(sumAtStake([...rows, row('a', null, 500)])).toBe(507);
  });

  it('go out as a sheet with clause, amount, what was compared and the answer', () => {
    const [sheet] = findingsWorkbook(rows, ['样例']).sheets;
    expect(sheet?.rows[1]).toEqual([
      '样例a',
      'a',
      '试点实施',
      'e1',
      '红字发票',
      '样例',
      '备注：红字',
      null,
      '办法第十二条（二）',
      100,
      on,
      '样例经办，2026年12月1日：已换票',
    ]);
  });
});
