import { MAX_FEN } from '../../src/kernel/fen.ts';
import { ok, refuse, type Result } from '../../src/kernel/result.ts';
import type { Change, Parameter, Policy } from '../policy.ts';

const FEN_DIGITS = { 万: 6, 元: 2 } as const;
const MONEY = /^(\d{1,12})(?:\.(\d{1,6}))?(万|元)(?:元)?$/;

/** `35万`, `35.5万元`, `350000元` → fen, exact. Undefined without a unit, or finer than a fen. */
export function readFen(text: string): number | undefined {
  const match = MONEY.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = '', unit] = match;
  const digits = FEN_DIGITS[unit as keyof typeof FEN_DIGITS];
  if (fraction.length > digits) return undefined;
  const fen = Number(whole + fraction.padEnd(digits, '0'));
  return fen <= MAX_FEN ? fen : undefined;
}

const MOST: Partial<Readonly<Record<Parameter['unit'], number>>> = { '%': 100, 级: 4, 年: 100 };
const MOST_OF_ANYTHING = 10_000;

function readCount(text: string, unit: Parameter['unit']): number | undefined {
  const digits = text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  if (!/^\d{1,5}$/.test(digits)) return undefined;
  return Number(digits) <= (MOST[unit] ?? MOST_OF_ANYTHING) ? Number(digits) : undefined;
}

const howToWrite = (unit: Parameter['unit']): string =>
  unit === '分' ? '金额要带单位，如 35万 或 350000元' : `应为 0 到 ${MOST[unit] ?? MOST_OF_ANYTHING} 的整数，单位是${unit}`;

type Term = { readonly kind: 'parameters'; readonly value: number } | { readonly kind: 'readings'; readonly value: string };

function readNumber(name: string, { unit, says }: Parameter, text: string): Result<Term> {
  const value = unit === '分' ? readFen(text) : readCount(text, unit);
  return value === undefined ? refuse('bad-input', `${name}（${says}）${howToWrite(unit)}`) : ok({ kind: 'parameters', value });
}

function readTerm(policy: Policy, name: string, text: string): Result<Term> {
  // A reading may bear the name of the number it is about; the value then tells which of the two is meant.
  const reading = Object.hasOwn(policy.readings, name) ? policy.readings[name] : undefined;
  if (reading && Object.hasOwn(reading.alternatives, text)) return ok({ kind: 'readings', value: text });
  const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
  if (parameter) return readNumber(name, parameter, text);
  if (reading) return refuse('bad-input', `${name}（${reading.question}）应为 ${Object.keys(reading.alternatives).join(' 或 ')}`);
  const names = [...Object.keys(policy.parameters), ...Object.keys(policy.readings)];
  return refuse('bad-input', `没有叫“${name}”的数字或口径，可改的有：${names.join('、')}`);
}

/** `subsidyRate=40`, `subsidyCeiling=35万`, `levelRise=target` → a change that the policy accepts. Refuses unknown names and values. */
export function readChange(policy: Policy, settings: readonly string[]): Result<Change> {
  const terms: { parameters: Record<string, number>; readings: Record<string, string> } = { parameters: {}, readings: {} };
  for (const setting of settings) {
    const [name = '', ...rest] = setting.normalize('NFKC').replace(/\s/g, '').split('=');
    const term = readTerm(policy, name, rest.join('='));
    if (!term.ok) return term;
    if (term.value.kind === 'parameters') terms.parameters[name] = term.value.value;
    else terms.readings[name] = term.value.value;
  }
  return ok(terms);
}
