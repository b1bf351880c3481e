import type { KnownThen, SelfSaid } from '../cases/project/reporting/records.ts';
import { readCount, readMoney } from '../intake/read-number.ts';
import { formatWan } from '../kernel/fen.ts';
import { faultsByField, type FormFaults } from './form-field.tsx';

type Form = Readonly<Record<string, string>>;
const FIELD_OF: Readonly<Record<string, string>> = { investedFen: 'wan' };

/** The form before anybody typed: what was sent for the round, to be corrected, else what the record knows. */
export function formOfSelfEvaluation({ level, recognisedFen }: KnownThen, sent: SelfSaid | undefined): Form {
  if (sent === undefined) return { level: level === null ? '' : String(level), wan: formatWan(recognisedFen) };
  const { growth, investedFen, effects, problems = '' } = sent;
  return { level: String(sent.level), wan: formatWan(investedFen), growth: String(growth), effects, problems };
}

const growthOf = (typed: string): number | undefined => {
  const [, minus, digits] = /^([-－−]?)(.*)$/u.exec(typed.replace(/[%％]$/u, '').trim()) ?? [];
  const read = readCount(digits ?? '');
  if (!('value' in read)) return undefined;
  return minus === '' ? read.value : -read.value;
};

/** What was typed as the act's input, for its schema to check. */
export function selfEvaluationInputOf(form: Form, round: string): object {
  const said = (name: string): string => (form[name] ?? '').trim();
  const money = readMoney(said('wan'), '万元');
  const written = Object.fromEntries(['problems', 'reason'].flatMap((name) => (said(name) === '' ? [] : [[name, said(name)]])));
  return {
    round,
    level: said('level') === '' ? undefined : Number(said('level')),
    investedFen: 'value' in money ? money.value : undefined,
    growth: growthOf(said('growth')),
    effects: said('effects'),
    ...written,
  };
}

/** The schema's faults under the form's own field names. */
export const selfEvaluationFaultsOf = (issues: Parameters<typeof faultsByField>[0]): FormFaults =>
  faultsByField(issues.map(({ path: [key], message }) => ({ path: [FIELD_OF[String(key)] ?? key ?? ''], message })));
