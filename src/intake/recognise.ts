import { registers, type RegisterName } from '../registers/index.ts';
import type { Register } from '../registers/register.ts';
import { headerWords, readHeader, type Layout } from './headers.ts';
import { squeeze } from './reading.ts';
import { isBlank, type Table } from './table.ts';

export type Recognised = {
  readonly register: RegisterName;
  readonly layout: Layout;
  /** Set when the file's own name says another list than its headers do. */
  readonly doubt?: string;
};

const ALL = (Object.keys(registers) as RegisterName[]).map((name) => ({ name, words: headerWords(registers[name]) }));
const ROWS_SEARCHED = 200;
const TELLING_NEEDED = 2;

type Candidate = { readonly register: RegisterName; readonly layout: Layout; readonly telling: number; readonly matched: number };

function candidatesAt(table: Table, row: number): Candidate[] {
  return ALL.map(({ name, words }) => {
    const layout = readHeader(table, row, words);
    const found = layout.columns.filter((column) => column !== undefined);
    return { register: name, layout, telling: found.filter((column) => column.telling).length, matched: found.length };
  }).filter((candidate) => candidate.telling >= TELLING_NEEDED);
}

const rank = (candidate: Candidate): number => candidate.matched;
const best = (candidates: readonly Candidate[]): Candidate[] => {
  const top = Math.max(0, ...candidates.map(rank));
  return candidates.filter((candidate) => rank(candidate) === top);
};

/** The first row that reads as a header; a header of two rows reads better from its second. */
function findCandidates(table: Table): Candidate[] {
  const last = Math.min(table.rows.length, ROWS_SEARCHED);
  for (let row = 0; row < last; row++) {
    if ((table.rows[row] ?? []).every(isBlank)) continue;
    const here = best(candidatesAt(table, row));
    if (here[0] === undefined) continue;
    const below = best(candidatesAt(table, row + 1));
    return below[0] && rank(below[0]) > rank(here[0]) ? below : here;
  }
  return [];
}

/** Which of the three lists a title or a name speaks of. */
function listNamed(text: string): RegisterName | undefined {
  const words = squeeze(text);
  if (words.includes('采购')) return 'procurement-list';
  if (words.includes('异常')) return 'abnormal-list';
  return words.includes('失信') ? 'dishonest-list' : undefined;
}
const isList = (name: RegisterName): boolean => name.endsWith('-list');

/**
 * Which register a sheet is, by its headers, wherever they stand. The three name lists look alike: there a title above
 * the header decides, then the headers, and only between equals the sheet's and the file's name.
 */
export function recognise(table: Table): Recognised | undefined {
  const candidates = findCandidates(table);
  const first = candidates[0];
  if (!first) return undefined;
  if (!isList(first.register)) return { register: first.register, layout: first.layout };
  const inName = listNamed(`${table.sheet ?? ''} ${table.file}`);
  const wanted = listNamed(first.layout.above) ?? (candidates.length > 1 ? inName : undefined);
  if (wanted) return { register: wanted, layout: readHeader(table, first.layout.headerRow, headerWords(registers[wanted])) };
  if (candidates.length > 1) return undefined;
  const doubt =
    inName && inName !== first.register
      ? `表头像《${registers[first.register].title}》，名称却像《${registers[inName].title}》`
      : undefined;
  return { register: first.register, layout: first.layout, ...(doubt === undefined ? {} : { doubt }) };
}

/** The titles of all registers, for saying what a sheet could have been. */
export const registerTitles = (): string => ALL.map(({ name }) => (registers[name] as Register).title).join('、');
