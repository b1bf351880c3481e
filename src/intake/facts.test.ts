import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { APPLICATION_HEAD, codeOf, invoiceTree, table } from '../../test/office-tables.ts';
import { asDay } from '../kernel/day.ts';
import { expenses } from '../registers/expenses.ts';
import { applicationFacts } from './application-facts.ts';
import { readExpenses } from './expense-facts.ts';
import { readOffice } from './read-office.ts';
import type { Cell } from './table.ts';

const { decisions } = getPolicy('pengyang-2026');

/** Cells as offices fill them: sound, odd, wrong, empty, in columns where they do and do not belong. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(
    null,
    '是',
    '否',
    '√',
    'X',
    '无',
    codeOf(1),
    '2026.2.30',
    '2026-06-15',
    '12.5万',
    '120人',
    '640425',
    '0610',
    '软件',
    '轻工纺织',
  ),
  fc.constantFrom('26112000000000000001', '2024-11-06/重大', '-3', '#REF!', '１２', '', ' '),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ number: String(value) })),
  fc.constant({ day: asDay('2026-08-01') }),
  fc.string().map((text) => text),
);
const rowOf = (length: number): fc.Arbitrary<Cell[]> => fc.array(cell, { minLength: length, maxLength: length });

describe('whatever stands in the cells', () => {
  it('an applicant’s facts are a well-formed document for the decision', () => {
    fc.assert(
      fc.property(rowOf(APPLICATION_HEAD.length), (row) => {
        const { rows } = readOffice({ tables: [table('a.xlsx', [APPLICATION_HEAD, row])], xml: [], faults: [] });
        for (const applicant of rows.applications ?? []) {
          expect(decisions['enterprise-eligibility'].facts.safeParse(applicationFacts(applicant, rows)).error).toBe(undefined);
        }
      }),
    );
  });

  it('an expense’s facts are too', () => {
    const head = expenses.columns.map((column) => column.header);
    const window = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
    fc.assert(
      fc.property(rowOf(head.length), (row) => {
        const files = { tables: [table('a.xlsx', [head, row])], xml: [{ file: 'a.xml', root: invoiceTree() }], faults: [] };
        for (const { facts } of readExpenses(readOffice(files), window))
          expect(decisions.expense.facts.safeParse(facts).error).toBe(undefined);
      }),
    );
  });

  it('every cell of an applicant that is not empty is either read or named', () => {
    fc.assert(
      fc.property(rowOf(APPLICATION_HEAD.length), (row) => {
        const { rows, faults } = readOffice({ tables: [table('a.xlsx', [APPLICATION_HEAD, row])], xml: [], faults: [] });
        const [applicant] = rows.applications ?? [];
        if (!applicant) return;
        const known = Object.keys(applicant.raw).filter((key) => key in applicant.columns);
        expect(Object.keys(applicant.values).length + faults.length).toBe(known.length);
      }),
    );
  });
});
