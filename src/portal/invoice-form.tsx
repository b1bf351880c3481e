import type { Paper } from '../app/store-papers.ts';
import { CODE_AMOUNT_DOUBT, INVOICE_FIELD_WORDS, INVOICE_KIND_WORDS, READING_WORDS } from '../cases/project/evidence/words.ts';
import { formatYuan } from '../kernel/fen.ts';
import { type InvoiceReading, READING_FROM_WORDS } from '../kernel/invoice-reading.ts';
import { fenOfYuan } from '../intake/yuan.ts';
import { Choice } from './choice.tsx';
import { doubtOf } from './expense-page.tsx';
import { Field } from './form-field.tsx';
import type { Visit } from './page.tsx';
import { PaperLink } from './paper-list.tsx';

const FIELDS = ['number', 'issuedOn', 'netFen', 'taxFen', 'seller', 'buyer'] as const;
type Name = (typeof FIELDS)[number];
/** Said beside the form and not asked for. */
const SAID = ['kind', 'sellerName', 'buyerName', 'code', 'checkCode'] as const;
const ASKED = [...FIELDS, 'kind'] as const;
/** Money is written in 元 on a page. */
const asWritten = (name: Name, reading: InvoiceReading): string | undefined => {
  const value = reading[name];
  return typeof value === 'number' ? formatYuan(value).replaceAll(',', '') : value;
};
const LABELS: Readonly<Record<Name, string>> = {
  ...INVOICE_FIELD_WORDS,
  netFen: `${INVOICE_FIELD_WORDS.netFen}（元，不含税）`,
  taxFen: `${INVOICE_FIELD_WORDS.taxFen}（元）`,
};

/** What the form says, as the act wants it; what is no amount stays a text, and is refused by name. */
export const invoiceIn = (form: Visit['form']): object => {
  const fenIn = (name: Name): unknown => fenOfYuan((form[name] ?? '').trim().replaceAll(',', '')) ?? form[name];
  const text = (name: Name): string => (form[name] ?? '').trim();
  const [number, issuedOn, seller, buyer] = [text('number'), text('issuedOn'), text('seller'), text('buyer')];
  return { number, issuedOn, seller, buyer, kind: form['kind'], netFen: fenIn('netFen'), taxFen: fenIn('taxFen') };
};

const OneReading = ({ reading }: { reading: InvoiceReading }) => (
  <>
    <h3>从{READING_FROM_WORDS[reading.from]}读到的</h3>
    <dl className="facts">
      {SAID.map((name) =>
        reading[name] === undefined ? null : (
          <div key={name}>
            <dt>{READING_WORDS[name]}</dt>
            <dd>{name === 'kind' ? INVOICE_KIND_WORDS[reading[name]] : reading[name]}</dd>
          </div>
        ),
      )}
      {FIELDS.map((name) => {
        const value = asWritten(name, reading);
        return value === undefined ? null : (
          <div key={name}>
            <dt>{LABELS[name]}</dt>
            <dd>{value}</dd>
          </div>
        );
      })}
      {reading.totalFen === undefined ? null : (
        <div>
          <dt>价税合计（元）</dt>
          <dd>
            {formatYuan(reading.totalFen)}
            {reading.inWords === undefined ? '' : `（${reading.inWords}）`}
          </dd>
        </div>
      )}
    </dl>
    {reading.from === 'qr' ? <p className="hint">{CODE_AMOUNT_DOUBT}</p> : null}
  </>
);

/** What the form asks for because no reading says it. */
const Unread = ({ readings }: { readings: readonly InvoiceReading[] }) => {
  const unread = ASKED.filter((name) => readings.every((reading) => reading[name] === undefined));
  if (readings.length === 0 || unread.length === 0) return null;
  return <p className="hint">没有读到：{unread.map((name) => INVOICE_FIELD_WORDS[name]).join('、')}。请对照原件填写。</p>;
};

/** Everything that was read, beside the form. */
export const Read = ({ paper, readings }: { paper: Paper | undefined; readings: readonly InvoiceReading[] }) => (
  <div className="box">
    {paper === undefined ? null : (
      <p>
        文件：
        <PaperLink paper={paper} />
        {readings.length === 0 ? '。里面没有读到发票的文字和二维码，请对照原件填写；有XML、OFD或PDF原件的请传原件。' : ''}
      </p>
    )}
    {readings.map((reading, index) => (
      <OneReading key={`${index}-${reading.from}`} reading={reading} />
    ))}
    <Unread readings={readings} />
  </div>
);

type Props = {
  readonly action: string;
  readonly given: { readonly paper?: Paper; readonly qr?: string; readonly readings: readonly InvoiceReading[] };
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Visit['form'] | undefined;
};

/** The fields as they were read, to be confirmed; what was written otherwise is said beside the field. */
export const InvoiceForm = ({ action, given: { paper, qr, readings }, fields, values }: Props) => {
  const hidden = { ...fields, ...(paper && { paper: paper.id }), ...(qr !== undefined && { qr }) };
  const allOf = (name: Name): readonly string[] => [...new Set(readings.flatMap((each) => asWritten(name, each) ?? []))];
  const kind = readings.find((each) => each.kind !== undefined)?.kind;
  return (
    <form method="post" action={action} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {FIELDS.map((name) => {
        const written = values?.[name];
        return (
          <Field
            key={name}
            name={name}
            label={LABELS[name]}
            value={written ?? allOf(name)[0]}
            fault={doubtOf(allOf(name), written)}
            maxLength={40}
            required
            {...(name === 'issuedOn' ? { type: 'date' } : {})}
          />
        );
      })}
      <Choice name="kind" label={INVOICE_FIELD_WORDS.kind} choices={Object.entries(INVOICE_KIND_WORDS)} value={values?.['kind'] ?? kind} />
      <button type="submit">核对无误，确认</button>
    </form>
  );
};
