import { belongsWith, type OfficeFolder, type PilotAnswers } from '../intake/index.ts';

/** What was read but bears on no verdict, in Chinese: spending of firms without answers, invoices that no ledger row names. */
export function leftOver({ rows, invoices }: OfficeFolder, pilots: readonly PilotAnswers[]): string[] {
  const ledger = rows.expenses ?? [];
  const strays = ledger.filter((row) => !pilots.some(({ subject }) => belongsWith(row.values, subject)));
  const claimed = new Set(ledger.map(({ values }) => values.invoice));
  return [
    ...strays.map(
      ({ source, raw }) => `${source.file} 第 ${source.row} 行（${raw['name'] ?? raw['creditCode']}）：这家企业没有评测答卷，支出没有计算`,
    ),
    ...invoices.filter(({ number }) => !claimed.has(number)).map(({ file, number }) => `${file}：台账里没有哪一行用到发票 ${number}`),
  ];
}
