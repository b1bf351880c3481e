import type { RowDifference } from '../../contract/views.ts';
import { maskNumbers } from '../../kernel/bare-numbers.ts';
import { maskedKeys } from '../../registers/index.ts';
import { registerColumns, registerTitle } from '../register-words.ts';
import type { Reads } from '../store.ts';
import type { RegisterRecord } from '../store-imports.ts';
import type { Draft } from './drafts.ts';
import type { Plan } from './plan.ts';

/** More than this nobody reads before deciding; how many there are stands with their register. */
const MOST = 200;
type Fields = Draft['fields'];

function cellsThatDiffer(register: string, was: Fields, is: Fields): RowDifference['cells'] {
  const headers = new Map(registerColumns(register).map(({ key, label }) => [key, label]));
  const hidden = maskedKeys(register);
  const shown = (key: string, text: string | undefined): string | null =>
    text === undefined ? null : hidden.includes(key) ? maskNumbers(text) : text;
  return [...new Set([...headers.keys(), ...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => was[key] !== is[key])
    .map((key) => ({ header: headers.get(key) ?? key, was: shown(key, was[key]), is: shown(key, is[key]) }));
}

function differenceOf(register: string, known: RegisterRecord, { fields, source }: Draft): RowDifference {
  const { file, sheet, row } = source;
  const name = fields['name'] ?? known.fields['name'] ?? '';
  const cells = cellsThatDiffer(register, known.fields, fields);
  return { title: registerTitle(register), name, source: { file, sheet, row }, isBack: known.goneOn !== null, cells };
}

/** What rows on file would say otherwise, cell by cell, as the file and the sheet have it. */
export async function rowDifferences(reads: Pick<Reads, 'listRegister'>, { rows }: Plan): Promise<readonly RowDifference[]> {
  const changed = rows.filter(({ status }) => status === 'changed').slice(0, MOST);
  const found: RowDifference[] = [];
  for (const register of new Set(changed.map((row) => row.register))) {
    const mine = changed.filter((row) => row.register === register);
    const known = new Map((await reads.listRegister(register, { keys: mine.map(({ key }) => key) })).map((record) => [record.key, record]));
    for (const { key, draft } of mine) {
      const record = known.get(key);
      if (record !== undefined) found.push(differenceOf(register, record, draft()));
    }
  }
  return found;
}
