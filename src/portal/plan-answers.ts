import type { Plan, PlanLine } from '../cases/project/plan/records.ts';
import type { CATEGORY_WORDS } from '../cases/project/plan/words.ts';
import { readMoney } from '../intake/read-number.ts';
import { formatWan } from '../kernel/fen.ts';
import { firstFaults } from './form-field.tsx';

type Form = Readonly<Record<string, string>>;
/** What a plan may be spent on; the rest the measures never recognise, so it is not offered. */
export const PLANNED_CATEGORIES = [
  'software',
  'cloud-service',
  'data-equipment',
  'smart-equipment',
  'other-digital',
] as const satisfies readonly (keyof typeof CATEGORY_WORDS)[];
const PARTS = ['no', 'what', 'works', 'category', 'supplier', 'code', 'wan', 'dueOn'] as const;
type Part = (typeof PARTS)[number];
/** Blank rows at the end; saving gives as many again. */
const BLANK_ROWS = 3;
const MOST_ROWS = 60;

export const fieldOf = (part: Part, row: number): string => `${part}-${row}`;

/** How many rows the form has: those that say something, and some that are blank. */
export function rowsIn(form: Form): number {
  const last = Math.max(
    -1,
    ...Object.keys(form).flatMap((name) => (form[name]?.trim() && /^what-\d{1,2}$/.test(name) ? [Number(name.slice(5))] : [])),
  );
  return Math.min(MOST_ROWS, last + 1 + BLANK_ROWS);
}

/** Every field of the form as it is shown now. */
export const fieldsIn = (form: Form): readonly string[] => [
  'content',
  'targetLevel',
  'reason',
  ...Array.from({ length: rowsIn(form) }, (_, row) => PARTS.map((part) => fieldOf(part, row))).flat(),
];

const writtenOf = ({ no, what, works, category, supplier, plannedFen, dueOn }: PlanLine): Readonly<Record<Part, string>> => ({
  no,
  what,
  works,
  category,
  supplier: supplier?.name ?? '',
  code: supplier?.creditCode ?? '',
  wan: formatWan(plannedFen),
  dueOn,
});

/** A plan as the form shows it. */
export function formOf({ content, targetLevel, lines }: Plan): Form {
  const cells = lines.flatMap((line, row) => PARTS.map((part) => [fieldOf(part, row), writtenOf(line)[part]] as const));
  return { content, targetLevel: String(targetLevel), ...Object.fromEntries(cells) };
}

/** What was typed as the act's input, for its schema to check; rows without contents are left out. A number not given is the row's own. */
export function inputOf(form: Form): object {
  const rows = Array.from({ length: MOST_ROWS }, (_, row) => row).filter((row) => form[fieldOf('what', row)]?.trim());
  const lines = rows.map((row) => {
    const said = (part: Part): string => (form[fieldOf(part, row)] ?? '').trim();
    const money = readMoney(said('wan'), '万元');
    const code = said('code').normalize('NFKC').toUpperCase();
    const supplier = said('supplier') === '' ? {} : { supplier: { name: said('supplier'), ...(code !== '' && { creditCode: code }) } };
    return {
      no: said('no') || String(row + 1),
      what: said('what'),
      works: said('works'),
      category: said('category'),
      plannedFen: 'value' in money ? money.value : undefined,
      dueOn: said('dueOn'),
      ...supplier,
    };
  });
  const reason = form['reason']?.trim();
  return { plan: { content: form['content'] ?? '', targetLevel: Number(form['targetLevel']), lines }, ...(reason && { reason }) };
}

const PART_OF: Readonly<Record<string, Part>> = { supplier: 'supplier', plannedFen: 'wan' };

/** The schema's faults under the form's own field names. `filled`: the rows that were sent, in order. */
export function faultsOf(
  issues: ReadonlyArray<{ readonly path: readonly PropertyKey[]; readonly message: string }>,
  form: Form,
): Readonly<Record<string, string>> {
  const filled = Array.from({ length: MOST_ROWS }, (_, row) => row).filter((row) => form[fieldOf('what', row)]?.trim());
  const named = issues.map(({ path: [, key, index, part, inner], message }) => {
    if (key !== 'lines' || typeof index !== 'number') return [String(key ?? 'reason'), message] as const;
    const row = filled[index] ?? 0;
    const name = inner === 'creditCode' ? 'code' : (PART_OF[String(part)] ?? (String(part) as Part));
    return [fieldOf(name, row), `第${row + 1}项：${part === 'plannedFen' ? '请填写计划金额，如 12.5' : message}`] as const;
  });
  return firstFaults(named);
}
