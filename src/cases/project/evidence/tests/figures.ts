import { fenOfCapitals } from '../../../../kernel/capitals.ts';
import { formatYuan, sumFen } from '../../../../kernel/fen.ts';
import { foundIn, type Found, type Look, sideBySide } from '../surroundings.ts';
import { paymentsIn } from '../proofs.ts';
import type { Difference } from '../records.ts';
import { CONTRACT_FIELD_WORDS, INVOICE_FIELD_WORDS, proofDifferences } from '../words.ts';

const yuan = (fen: number | undefined): string | undefined => (fen === undefined ? undefined : `${formatYuan(fen)}元`);
/** Whether the parts make the whole; a part that is not said cannot contradict it. */
function makes(parts: readonly (number | undefined)[], whole: number | undefined): boolean {
  const known = parts.filter((fen) => fen !== undefined);
  if (whole === undefined || known.length === 0 || known.length < parts.length) return true;
  return sumFen(known.map(BigInt)) === BigInt(whole);
}
/** The first reading in which the look finds something. */
const inAny = <R>(readings: readonly R[], look: (reading: R) => Found): Found => {
  for (const reading of readings) {
    const found = look(reading);
    if (found !== undefined) return found;
  }
  return undefined;
};

export const sums: Look = ({ readings }) =>
  inAny(readings, ({ netFen, taxFen, totalFen, lines }) =>
    foundIn(
      [
        [makes([netFen, taxFen], totalFen), '合计金额加合计税额不等于价税合计'],
        [
          makes(
            lines.map((line) => line.netFen),
            netFen,
          ),
          '各行金额相加不等于合计金额',
        ],
        [
          makes(
            lines.map((line) => line.taxFen),
            taxFen,
          ),
          '各行税额相加不等于合计税额',
        ],
      ],
      sideBySide(
        ['合计金额', yuan(netFen)],
        ['合计税额', yuan(taxFen)],
        ['价税合计', yuan(totalFen)],
        ...lines.map((line, index) => [`第${index + 1}行`, [yuan(line.netFen), yuan(line.taxFen)].filter(Boolean).join('，税额')] as const),
      ),
    ),
  );

type Written = { readonly inWords?: string; readonly totalFen?: number; readonly amountFen?: number };
/** On the invoice, the slips and the contract alike. */
export const capitals: Look = ({ readings, proofs = [], filedContract }) =>
  inAny<Written>(
    [
      ...readings,
      ...paymentsIn(proofs).flatMap(({ reading }) => reading ?? []),
      ...(filedContract?.reading ? [filedContract.reading] : []),
    ],
    ({ inWords, totalFen, amountFen = totalFen }) => {
      if (inWords === undefined || amountFen === undefined) return undefined;
      const fen = fenOfCapitals(inWords);
      return foundIn(
        [[fen === BigInt(amountFen), fen === undefined ? '大写金额不是规范的写法' : '大写金额与小写金额不同']],
        sideBySide(['大写', inWords], ['小写', yuan(amountFen)]),
      );
    },
  );

/** Written otherwise than read when it was confirmed, of whichever paper. */
export const confirmed: Look = ({ filed, proofs = [], filedContract }) => {
  const differences: readonly Difference<string>[] = [
    ...(filed?.differences ?? []).map((each) => ({ ...each, field: INVOICE_FIELD_WORDS[each.field] })),
    ...proofs.flatMap(proofDifferences),
    ...(filedContract?.differences ?? []).map((each) => ({ ...each, field: CONTRACT_FIELD_WORDS[each.field] })),
  ];
  return foundIn(
    differences.map(({ field }) => [false, `确认的${field}与读到的不同`]),
    differences.flatMap(({ field, written, read }) => sideBySide([`确认的${field}`, written], [`读到的${field}`, read])),
  );
};

const RED = /红字|红冲|冲红|负数/;
export const red: Look = ({ readings }) =>
  inAny(readings, ({ totalFen, netFen, remark }) =>
    foundIn(
      [
        [(totalFen ?? netFen ?? 1) > 0, '金额为零或为负，是红字发票'],
        [!RED.test(remark ?? ''), '备注写明红字或被红冲'],
      ],
      sideBySide(['价税合计', yuan(totalFen ?? netFen)], ['备注', remark]),
    ),
  );
