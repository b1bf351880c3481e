import type { PrefilledLine } from '../cases/project/reporting/prefill-report.ts';
import type { ProgressReport } from '../cases/project/reporting/records.ts';
import { readCount, readMoney } from '../intake/read-number.ts';
import { formatWan } from '../kernel/fen.ts';
import type { Month } from '../kernel/month.ts';
import { firstFaults } from './form-field.tsx';

type Form = Readonly<Record<string, string>>;
type Part = 'percent' | 'wan' | 'doneOn';
export const reportField = (part: Part, no: string): string => `${part}-${no}`;

/** A month's report as the form shows it; `sent`: what was sent for the month already, to be corrected. */
export function formOfReport(lines: readonly PrefilledLine[], sent?: ProgressReport): Form {
  const cells = lines.flatMap(({ progress: { no, percent, spentFen, doneOn } }): (readonly [string, string])[] => [
    [reportField('percent', no), String(percent)],
    [reportField('wan', no), formatWan(spentFen)],
    [reportField('doneOn', no), doneOn ?? ''],
  ]);
  return { ...Object.fromEntries(cells), problems: sent?.problems ?? '', intent: sent?.intent ?? '' };
}

/** What was typed as the act's input, for its schema to check. */
export function reportInputOf(form: Form, month: Month, nos: readonly string[]): object {
  const lines = nos.map((no) => {
    const said = (part: Part): string => (form[reportField(part, no)] ?? '').trim();
    const [percent, money] = [readCount(said('percent').replace(/[%％]$/, '')), readMoney(said('wan'), '万元')];
    return {
      no,
      percent: 'value' in percent ? percent.value : undefined,
      spentFen: 'value' in money ? money.value : undefined,
      ...(said('doneOn') !== '' && { doneOn: said('doneOn') }),
    };
  });
  const written = Object.fromEntries(['problems', 'reason'].flatMap((name) => (form[name]?.trim() ? [[name, form[name].trim()]] : [])));
  return { month, lines, intent: form['intent'] ?? '', ...written };
}

const PART_OF: Readonly<Record<string, Part>> = { percent: 'percent', spentFen: 'wan', doneOn: 'doneOn' };

/** The schema's faults under the form's own field names. */
export function reportFaultsOf(
  issues: ReadonlyArray<{ readonly path: readonly PropertyKey[]; readonly message: string }>,
  nos: readonly string[],
): Form {
  const named = issues.map(({ path: [key, index, part], message }) => {
    const no = typeof index === 'number' ? nos[index] : undefined;
    if (key !== 'lines' || no === undefined) return [String(key ?? ''), message] as const;
    return [reportField(PART_OF[String(part)] ?? 'percent', no), `第${no}项：${message}`] as const;
  });
  return firstFaults(named);
}
