import { type InvoiceReading, READING_FROM_WORDS } from '../../../../kernel/invoice-reading.ts';
import { saysValue } from '../differences.ts';
import { foundIn, type Look, sideBySide } from '../surroundings.ts';
import { CODE_AMOUNT_DOUBT, READING_WORDS } from '../words.ts';

const FIELDS = ['number', 'code', 'checkCode', 'kind', 'issuedOn', 'netFen', 'taxFen', 'totalFen', 'seller', 'buyer'] as const;
type Field = (typeof FIELDS)[number];
type Said = { readonly field: Field; readonly from: InvoiceReading['from']; readonly value: string | number };

const saying = (readings: readonly InvoiceReading[], field: Field): readonly Said[] =>
  readings.flatMap(({ from, [field]: value }) => (value === undefined ? [] : [{ field, from, value }]));

/** 票面、二维码、XML: one invoice says one thing, wherever one looks. */
export const readings: Look = ({ readings: all }) => {
  const contradicted = FIELDS.map((field) => saying(all, field)).filter((said) => new Set(said.map(({ value }) => value)).size > 1);
  const compared = contradicted.flat();
  return foundIn(
    contradicted.flatMap(([said]) => (said === undefined ? [] : [[false, `各处读到的${READING_WORDS[said.field]}不同`] as const])),
    sideBySide(
      ...compared.map(({ field, from, value }) => [`${READING_FROM_WORDS[from]}的${READING_WORDS[field]}`, saysValue(value)] as const),
    ),
    compared.some(({ from, value }) => from === 'qr' && typeof value === 'number') ? CODE_AMOUNT_DOUBT : undefined,
  );
};
