import type { Paper } from '../app/store-papers.ts';
import { saidByPayment, saidByVoucher } from '../cases/project/evidence/proofs.ts';
import { PAYMENT_FIELD_WORDS, PROOF_WORDS, VOUCHER_FIELD_WORDS } from '../cases/project/evidence/words.ts';
import { fenOfYuan } from '../intake/yuan.ts';
import { isSameName } from '../kernel/bank-account.ts';
import { formatYuan } from '../kernel/fen.ts';
import type { PaymentReading, VoucherReading } from '../kernel/paper-reading.ts';
import { type AtExpense, doubtOf, Facts, saysCapitals } from './expense-page.tsx';
import { Field } from './form-field.tsx';
import type { Visit } from './page.tsx';
import { PaperLink } from './paper-list.tsx';

export type ProofRead =
  | { readonly kind: 'payment'; readonly reading?: PaymentReading }
  | { readonly kind: 'voucher'; readonly reading?: VoucherReading };
export const isProofKind = (about: string | undefined): about is ProofRead['kind'] => about === 'payment' || about === 'voucher';

type Said = Readonly<Record<string, string | number | undefined>>;
const saidBy = (read: ProofRead): Said => {
  if (read.reading === undefined) return {};
  return read.kind === 'payment' ? saidByPayment(read.reading) : saidByVoucher(read.reading);
};
const WORDS: { readonly [K in ProofRead['kind']]: Readonly<Record<string, string>> } = {
  payment: PAYMENT_FIELD_WORDS,
  voucher: VOUCHER_FIELD_WORDS,
};
const asWritten = (value: string | number | undefined): string | undefined =>
  typeof value === 'number' ? formatYuan(value).replaceAll(',', '') : value;

/** Beside the fields that are confirmed: what else stands there and helps to judge it. */
function besides(read: ProofRead): readonly (readonly [string, string | undefined])[] {
  if (read.reading === undefined) return [];
  if (read.kind === 'voucher') {
    const { lines, creditFen, attachments } = read.reading;
    const booked = lines.map(({ summary = '', account = '', debitFen, creditFen: credit }) => {
      return `${summary} ${account} ${debitFen === undefined ? `贷 ${formatYuan(credit ?? 0)}` : `借 ${formatYuan(debitFen)}`}`.trim();
    });
    return [['贷方合计', asWritten(creditFen)], ['分录', booked.join('；') || undefined], ['附件', attachments === undefined ? undefined : `${attachments}张`]]; // prettier-ignore
  }
  const { payer, payee, amountFen, inWords, purpose, checkCode } = read.reading;
  return [['大写金额', saysCapitals(inWords, amountFen)], ['付款账号', payer.account], ['付款开户行', payer.bank], ['收款开户行', payee.bank], ['用途', purpose], ['回单验证码', checkCode]]; // prettier-ignore
}

type ReadProps = { readonly paper: Paper; readonly read: ProofRead };
/** The file, with its picture where it is one, and everything that was read of it. */
export const ReadProofBox = ({ paper, read }: ReadProps) => {
  const words = WORDS[read.kind];
  const said = Object.entries(saidBy(read)).map(([name, value]) => [words[name] ?? name, asWritten(value)] as const);
  const rows = [...said, ...besides(read)];
  return (
    <div className="box">
      <h3>从文件读到的</h3>
      <p>
        文件：
        <PaperLink paper={paper} />
        {read.reading === undefined ? `。里面没有读到${PROOF_WORDS[read.kind]}的文字（扫描件、照片读不出），请对照原件填写。` : ''}
      </p>
      {paper.mime.startsWith('image/') ? (
        <img className="scan" src={`/api/v1/papers/${paper.id}/file`} alt={`${PROOF_WORDS[read.kind]}原件：${paper.name}`} />
      ) : null}
      <Facts rows={rows} />
    </div>
  );
};

/** The credit code that stands on no slip, where another paper of the purchase names the same payee. */
function payeeCode({ expense, view }: AtExpense, payeeName: string | undefined): string | undefined {
  if (payeeName === undefined) return undefined;
  const { contract, invoice } = expense.facts;
  const readings = view.project.evidence?.invoices.flatMap((each) => each.readings) ?? [];
  const known: readonly (readonly [name: string | undefined, code: string | undefined])[] = [
    [expense.supplier, contract?.party ?? invoice?.seller],
    ...readings.map(({ sellerName, seller }) => [sellerName, seller] as const),
    ...(view.project.contracts ?? []).map(({ party }) => [party.name, party.creditCode] as const),
  ];
  return known.find(([name]) => name !== undefined && isSameName(name, payeeName))?.[1];
}

const HINTS: Readonly<Record<string, string>> = { payee: '回单上没有；与合同、发票同名的已填好' };
const DAYS: ReadonlySet<string> = new Set(['paidOn', 'bookedOn']);
const isMoney = (name: string): boolean => name === 'amountFen';

type FormProps = ReadProps & {
  readonly at: AtExpense;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly values: Visit['form'] | undefined;
};
/** The fields as they were read, to be confirmed; what was written otherwise is said beside the field. */
export const ProofForm = ({ at, read, action, hidden, values }: FormProps) => {
  const said = saidBy(read);
  const code = read.kind === 'payment' ? payeeCode(at, values?.['payeeName'] ?? read.reading?.payee.name) : undefined;
  return (
    <form method="post" action={action} noValidate>
      {Object.entries({ ...hidden, kind: read.kind }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {Object.entries(WORDS[read.kind]).map(([name, label]) => {
        const known = asWritten(said[name]);
        const written = values?.[name];
        return (
          <Field
            key={name}
            name={name}
            label={isMoney(name) ? `${label}（元）` : label}
            value={written ?? known ?? (name === 'payee' ? code : undefined)}
            fault={doubtOf(known === undefined ? [] : [known], written)}
            maxLength={80}
            required
            {...(HINTS[name] !== undefined && { hint: HINTS[name] })}
            {...(DAYS.has(name) && { type: 'date' })}
            {...(isMoney(name) && { inputMode: 'decimal' as const })}
          />
        );
      })}
      <button type="submit">核对无误，确认</button>
    </form>
  );
};

/** What the form says, as the act wants it; what is no amount stays a text, and is refused by name. */
export function proofIn(form: Visit['form']): object {
  const kind = isProofKind(form['kind']) ? form['kind'] : 'payment';
  const fields = Object.keys(WORDS[kind]).map((name) => {
    const typed = (form[name] ?? '').trim();
    return [name, isMoney(name) ? (fenOfYuan(typed.replaceAll(',', '')) ?? typed) : typed] as const;
  });
  return { kind, ...Object.fromEntries(fields) };
}
