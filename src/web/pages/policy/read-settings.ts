import type { Change, Policy } from '../../../../policy/policy.ts';
import { FUND_NUMBERS, readChange, readFen } from '../../../../policy/what-if/index.ts';
import { WHAT_IF } from './words.ts';

/** What stands in the form: numbers and readings by name, empty where nothing is to change; money in 万元. */
export type Typed = { readonly numbers: Readonly<Record<string, string>>; readonly readings: Readonly<Record<string, string>> };
export type Settings = { readonly change: Change; readonly faults: Readonly<Record<string, string>> };

/** The numbers that a rule or the fund's outlook reckons with: changing another one would change no answer. */
export const telling = ({ parameters, ruleFiles }: Policy): string[] => {
  const used = new Set([...FUND_NUMBERS, ...ruleFiles.flatMap((file) => file.parameters)]);
  return Object.keys(parameters).filter((name) => used.has(name));
};

/** `35` of money is 35 万元, unless a unit stands with it. */
const withUnit = (text: string, unit: string | undefined): string => (unit === '分' && /[\d.]$/u.test(text) ? `${text}万` : text);

/** `40 万元` and the like, as fen; undefined for nothing typed, null for what cannot be read. */
export function readTotal(text: string): number | undefined | null {
  const typed = text.normalize('NFKC').replace(/\s/gu, '');
  return typed === '' ? undefined : (readFen(withUnit(typed, '分')) ?? null);
}

/** Reads the form. A fault names its field; what cannot be read changes nothing. */
export function readSettings(policy: Policy, { numbers, readings }: Typed): Settings {
  const faults: Record<string, string> = {};
  const change: { parameters: Record<string, number>; readings: Record<string, string> } = { parameters: {}, readings: {} };
  for (const [name, typed] of Object.entries(numbers)) {
    const text = typed.normalize('NFKC').trim();
    if (text === '') continue;
    const read = readChange(policy, [`${name}=${withUnit(text, policy.parameters[name]?.unit)}`]);
    const value = read.ok ? read.value.parameters?.[name] : undefined;
    if (value === undefined) faults[name] = read.ok ? WHAT_IF.unreadable : read.refusal.message.replace(`${name}（`, '（');
    else if (value !== policy.parameters[name]?.value) change.parameters[name] = value;
  }
  for (const [name, value] of Object.entries(readings)) if (value !== policy.readings[name]?.chosen) change.readings[name] = value;
  return { change, faults };
}

/** `subsidyRate=40,levelRise=target` of an address → the form. What it does not understand it leaves out. */
export function typedFrom(policy: Policy, settings: string): Typed {
  const numbers: Record<string, string> = {};
  const readings: Record<string, string> = {};
  for (const setting of settings.split(',')) {
    const [name = '', value = ''] = setting.split('=');
    const reading = Object.hasOwn(policy.readings, name) ? policy.readings[name] : undefined;
    if (reading && Object.hasOwn(reading.alternatives, value)) readings[name] = value;
    else if (Object.hasOwn(policy.parameters, name)) numbers[name] = value;
  }
  return { numbers, readings };
}

/** How many terms are to change. */
export const countOf = ({ parameters = {}, readings = {} }: Change): number =>
  Object.keys(parameters).length + Object.keys(readings).length;
