import { ACT_INPUTS, type OfferedAct } from '../../contract/act-inputs.ts';
import type { Field } from './act-forms.ts';
import { parseMoney, type MoneyUnit } from './parse-money.ts';
import { CHOOSE, CRITERION_FAULT, INSTALMENT_FAULT, ITEM_FAULT } from './words.ts';

/** What stands in the form: text as typed, ticks, or nothing yet. */
export type Typed = { readonly text?: string; readonly unit?: MoneyUnit; readonly ticks?: readonly string[] };
export type TypedForm = Readonly<Record<string, Typed>>;
/** Faults by field name; `''` holds those of no field. */
export type FormFaults = Readonly<Record<string, string>>;
type Read = { readonly value?: unknown; readonly fault?: string };

/** One item a line, its name before the colon and the reason behind it. */
function readItems(text: string): Read {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = lines.map((line) => /^(.+?)[：:]\s*(.+)$/.exec(line));
  const wrong = lines.find((_line, index) => items[index] === null);
  if (wrong !== undefined) return { fault: ITEM_FAULT(wrong) };
  return { value: items.map((item) => ({ item: item?.[1]?.trim() ?? '', reason: item?.[2] ?? '' })) };
}

/** One criterion a line: what is judged, the most it can have, and its weight. */
function readCriteria(text: string): Read {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => /^\s*(.+?)\s*[：:]\s*(\d{1,4})\s*[×xX*]\s*(\d{1,3})\s*$/.exec(line));
  const wrong = lines.find((_line, index) => read[index] === null);
  if (wrong !== undefined) return { fault: CRITERION_FAULT(wrong) };
  return { value: read.map((found) => ({ title: found?.[1] ?? '', max: Number(found?.[2]), weight: Number(found?.[3]) })) };
}

/** One instalment a line: its day and its yuan. */
function readInstalments(text: string): Read {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => {
    const [, dueOn = '', yuan = ''] = /^\s*(\d{4}-\d{2}-\d{2})\s*[：:]\s*(.+?)\s*元?\s*$/.exec(line) ?? [];
    const money = parseMoney(yuan, 'yuan');
    return 'fen' in money && dueOn !== '' ? { dueOn, fen: money.fen } : undefined;
  });
  const wrong = lines.find((_line, index) => read[index] === undefined);
  return wrong === undefined ? { value: read } : { fault: INSTALMENT_FAULT(wrong) };
}

function readField(field: Field, typed: Typed): Read {
  const text = typed.text ?? '';
  switch (field.kind) {
    case 'check':
      return { value: text === 'yes' };
    case 'yes-no':
      return text === '' ? {} : { value: text === 'yes' };
    case 'checks':
    case 'providers':
      return { value: typed.ticks ?? [] };
    case 'money': {
      if (text.trim() === '') return {};
      const money = parseMoney(text, typed.unit ?? 'yuan');
      return 'fen' in money ? { value: money.fen } : money;
    }
    case 'items':
      return readItems(text);
    case 'count':
      return text.trim() === '' ? {} : { value: Number(text) };
    case 'criteria':
      return text.trim() === '' ? {} : readCriteria(text);
    case 'instalments':
      return readInstalments(text);
    case 'choice':
      return text !== '' ? { value: text } : field.optional ? {} : { fault: CHOOSE(field.label) };
    default:
      return text.trim() === '' && field.optional ? {} : { value: text };
  }
}

/** Typed form + what the page gives → the act's input as the contract has it, or every fault by field. */
export function readForm(act: OfferedAct, fields: readonly Field[], typed: TypedForm, given: Readonly<Record<string, unknown>>) {
  const input: Record<string, unknown> = { ...given };
  const faults: Record<string, string> = {};
  for (const field of fields) {
    const { value, fault } = readField(field, typed[field.name] ?? {});
    if (fault !== undefined) faults[field.name] = fault;
    else if (value !== undefined) input[field.name] = value;
  }
  const parsed = ACT_INPUTS[act].safeParse(input);
  return {
    input,
    faults: {
      ...(parsed.success ? {} : faultsOf(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })))),
      ...faults,
    },
  };
}

/** The wire's fault paths (`input.reason`, `reason`) → one fault per field, the first one said. */
export function faultsOf(faults: ReadonlyArray<{ readonly path: string; readonly message: string }>): FormFaults {
  const byField: Record<string, string> = {};
  for (const { path, message } of faults) byField[path.replace(/^input\.?/, '').split('.')[0] ?? ''] ??= message;
  return byField;
}
