import type { CaseSheet, SheetContent } from '../../cases/project/sheets/case-sheet.ts';
import type { SheetFirm } from '../../contract/case-sheet-views.ts';
import { ACT_INPUTS } from '../../contract/act-inputs.ts';
import type { KeptSheet, KeptSheetRow } from '../../intake/index.ts';
import { formatMonth, isMonth } from '../../kernel/month.ts';
import { refuse, type Refused } from '../../kernel/result.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import { actInside } from '../act-on-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { Tx } from '../store.ts';
import { compareFirm } from './compare-firm.ts';
import type { SheetProject } from './find-sheet.ts';
import { noOf } from './sheet-words.ts';

/** The row of a cell's address, from 1; 0 where there is none. */
export const rowIn = (cell: string | null): number => Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);

const faulty = (rows: readonly number[], name: string, refused: readonly Refused[]): SheetFirm => ({
  rows,
  name,
  what: 'faulty',
  changes: [],
  refusals: refused.map(({ refusal }) => refusal),
  taken: null,
});

/** The line of an input that a path of its schema leads into. */
function lineAt(input: object, path: readonly PropertyKey[]): Cells | undefined {
  const end = path.findIndex((part) => typeof part === 'number');
  const inner = (part: unknown, key: PropertyKey): unknown => (part as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key];
  return end === -1 ? undefined : (path.slice(0, end + 1).reduce(inner, input) as Cells);
}

/** What the act's own schema says of the input, each by its line. */
const shapeFaults = ({ act }: CaseSheet, input: object): readonly Refused[] =>
  (ACT_INPUTS[act].safeParse(input).error?.issues ?? []).map(({ path, message }) => {
    const line = lineAt(input, path);
    return refuse('bad-input', line === undefined ? message : `第${noOf(line)}项：${message}`);
  });

/** The firm, and the month that its rows are about. */
function nameOf({ state }: SheetProject, { said: { month } }: SheetContent): string {
  const { name } = state.application;
  return typeof month === 'string' && isMonth(month) ? `${name}（${formatMonth(month)}）` : name;
}

export type Setting = { readonly ports: Ports; readonly who: Who; readonly tx: Tx; readonly sheet: CaseSheet; readonly read: KeptSheet };

/** The act itself, tried where nothing is kept. */
async function tryAct({ ports, who: { actor, programmeId }, tx, sheet: { act } }: Setting, taken: NonNullable<SheetFirm['taken']>) {
  const [programme, now] = [await tx.getProgramme(), await ports.moment(programmeId)];
  return tx.within(() =>
    actInside({ ports, tx, programme, context: { actor, ...now } }, { kind: 'project', act, key: ports.newId(), ...taken }),
  );
}

/** What taking the rows of one project would do, by trying the act itself; they are refused whole where anything of them is. */
export async function previewFirm(setting: Setting, found: SheetProject | undefined, rows: readonly KeptSheetRow[]): Promise<SheetFirm> {
  const { sheet, read } = setting;
  const at = rows.map(({ row }) => row);
  const said = String(rows[0]?.cells['name'] ?? '—');
  const unread = read.faults
    .filter(({ cell }) => at.includes(rowIn(cell)))
    .map(({ cell, message }) => refuse('bad-input', `${cell}：${message}`));
  if (unread.length > 0) return faulty(at, said, unread);
  if (found === undefined) return faulty(at, said, [refuse('not-found', '行编号不是您能办理的项目，请用导出的表，行编号和版本两列不要改')]);
  const compared = compareFirm(sheet, found, rows);
  if (compared === undefined) return faulty(at, said, [refuse('facts-missing', '没有审定的方案，或月份一列是空的；请用导出的表填写')]);
  const { after, changes, refused } = compared;
  const name = nameOf(found, after);
  if (changes.length === 0 && refused.length === 0) return { ...faulty(at, name, []), what: 'same' };
  if (rows.some(({ id, version }) => id !== null && version !== found.version))
    return { ...faulty(at, name, [refuse('stale', '导出之后这个项目有人办理过，没有采用；请重新导出再改')]), what: 'stale', changes };
  if (refused.length > 0) return { ...faulty(at, name, refused), changes };
  const input = sheet.inputOf(after);
  const shape = shapeFaults(sheet, input);
  if (shape.length > 0) return { ...faulty(at, name, shape), changes };
  const taken = { caseId: found.caseId, version: found.version, input: { ...input } };
  const done = await tryAct(setting, taken);
  return done.ok ? { rows: at, name, what: 'changed', changes, refusals: [], taken } : { ...faulty(at, name, [done]), changes };
}
