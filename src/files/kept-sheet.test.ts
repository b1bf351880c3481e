import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import { readKeptSheet } from '../intake/index.ts';
import { isCreditCode } from '../kernel/credit-code.ts';
import { addDays, asDay } from '../kernel/day.ts';
import { KEPT_NAMES, type KeptName, keptRegisters } from '../registers/kept/index.ts';
import type { CellValue, Cells } from '../registers/kept/kept-register.ts';
import type { Column } from '../registers/register.ts';
import { keptWorkbook } from '../documents/kept-workbook.ts';
import { limits } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeWorkbook } from './write-workbook.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const code = fc.integer({ min: 0, max: 999_999_999 }).map((number) => {
  const head = `91640425${String(number).padStart(9, '0')}`;
  return `${head}${[...ALPHABET].find((last) => isCreditCode(`${head}${last}`))}`;
});
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(asDay('2000-01-01'), days));

const cellOf = (column: Column): fc.Arbitrary<CellValue> => {
  switch (column.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(column.choices));
    case 'day':
      return day;
    case 'money':
      return fc.integer({ min: 0, max: 1_000_000_000_000 });
    case 'count':
      return fc.integer({ min: 0, max: 999_999_999 });
    case 'percent':
      return fc.integer({ min: 0, max: 100 });
    case 'yesNo':
      return fc.boolean();
    case 'creditCode':
    case 'firm':
    case 'provider':
      return code;
    case 'file':
      return fc.stringMatching(/^[0-9a-f]{64}$/);
    default:
      return fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.constantFrom('=1+1', '+86 1', '-甲', '@乙', '_x000D_', '合计', '001', '1e5', '2026-06-09', '第一行\n第二行', '<b>&amp;', '😀𠮷'),
      );
  }
};

const rowOf = (name: KeptName): fc.Arbitrary<Cells> =>
  fc
    .record(Object.fromEntries(keptRegisters[name].columns.map((column) => [column.key, cellOf(column)])), {
      requiredKeys: keptRegisters[name].columns.flatMap(({ key, required }) => (required ? [key] : [])),
    })
    // What is kept is what the contract lets in: only that has to come back.
    .map((cells) => ACT_INPUTS.enterRow.safeParse({ register: name, ...cells }))
    .filter(({ success }) => success)
    .map(({ data }) => {
      const { register: _register, ...cells } = data as Cells;
      return cells;
    });

describe.each(KEPT_NAMES)('a sheet of %s', (name) => {
  it('comes back from Excel as it went out, cell by cell', async () => {
    const register = keptRegisters[name];
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf(name), { minLength: 1, maxLength: 4 }), async (rows) => {
        const exported = rows.map((cells, at) => ({ id: `id-${at}`, version: at + 1, cells }));
        const read = await readXlsx('样例.xlsx', await writeWorkbook(keptWorkbook(register, exported)), limits);
        const sheet = read.ok ? readKeptSheet(read.value, register) : read;
        expect(sheet.ok && sheet.value.faults).toEqual([]);
        expect(sheet.ok && sheet.value.rows.map(({ id, version, cells }) => ({ id, version, cells }))).toEqual(exported);
      }),
      { numRuns: 6 },
    );
  });
});
