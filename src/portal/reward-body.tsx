import { acceptedFenOf } from '../cases/outlay/spent-of.ts';
import { type Spending, SPENDING_PURPOSE_NAMES, SPENDING_PURPOSES } from '../cases/outlay/records.ts';
import type { Paper } from '../app/store-papers.ts';
import type { OutlayView } from '../contract/outlay-views.ts';
import { byEndOf, formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { Choice } from './choice.tsx';
import { ClauseTag } from './clause-tag.tsx';
import { FaultSummary, Field } from './form-field.tsx';
import { type Kept, KeptForm } from './kept-form.tsx';
import { PaperLink } from './paper-list.tsx';

type Props = {
  readonly view: OutlayView;
  readonly invoices: readonly Paper[];
  readonly upload: string;
  readonly form: Kept;
  /** The fields of the form. */
  readonly asks: readonly string[];
  readonly path: string;
};

const Spent = ({ of: { purpose, what, invoice, amountFen, paidOn, paper, checked } }: { of: Spending }) => (
  <li>
    <strong>
      {what} {formatYuan(amountFen)} 元
    </strong>{' '}
    <span className={checked?.accepted === true ? 'tag good' : 'tag'}>
      {checked === undefined ? '待核对' : checked.accepted ? '已核实' : '不认可'}
    </span>
    <p>
      {SPENDING_PURPOSES[purpose]}，{formatDay(paidOn)}付款，发票{invoice}（<PaperLink paper={paper} />）
    </p>
    {checked === undefined ? null : <p className={checked.accepted ? '' : 'bad'}>核对意见：{checked.opinion}</p>}
  </li>
);

const SpendingForm = ({ invoices, upload, path, form, asks }: Omit<Props, 'view'>) => {
  const { values, faults } = form;
  const of = (name: string) => ({ name, value: values[name], fault: faults[name], required: true });
  return (
    <KeptForm form={form} path={path} asks={asks}>
      <h2>登记一笔</h2>
      <FaultSummary faults={faults} />
      <p>
        <a className="button quiet" href={upload}>
          {invoices.length === 0 ? '先上传发票' : '再上传一张发票'}
        </a>
      </p>
      <Choice {...of('paperId')} label="发票文件" choices={invoices.map(({ id, name }) => [id, name])} />
      <Field {...of('invoice')} label="发票号码" maxLength={40} autoComplete="off" />
      <Choice {...of('purpose')} label="用途" choices={SPENDING_PURPOSE_NAMES.map((each) => [each, SPENDING_PURPOSES[each]])} />
      <Field {...of('what')} label="用在什么上" lines maxLength={500} />
      <Field {...of('yuan')} label="用奖励支付的金额（元）" inputMode="decimal" maxLength={20} />
      <Field {...of('paidOn')} label="付款日期" type="date" />
      <button type="submit">登记奖励使用</button>{' '}
    </KeptForm>
  );
};

/** What the award was spent on so far, what is left and until when; the form for one more invoice. */
export const RewardBody = ({ view, ...form }: Props) => {
  const { outlay } = view;
  if (outlay.stage !== 'paid') return <p>奖励还没有拨付，拨付以后在这里登记用在了哪里。</p>;
  const { spendings = [], ground, payment } = outlay;
  const acceptedFen = acceptedFenOf(outlay);
  return (
    <>
      <p className="soft">
        <a href="/firm">我的项目</a>
      </p>
      <h1>奖励使用</h1>
      <p>
        {formatDay(payment.paidOn)}拨付 {formatYuan(payment.amountFen)} 元，只能用于后续数字化升级、技术迭代
        <ClauseTag clause="measures/7.2" />
        。已核实 {formatYuan(acceptedFen)} 元，还有 <strong>{formatYuan(payment.amountFen - acceptedFen)} 元</strong>没有核实。
      </p>
      {ground.spendBy === undefined ? null : <p>请在{byEndOf(ground.spendBy)}用完并登记；过期没有核实的部分可以追回。</p>}
      <ul className="plain">
        {spendings.map((each) => (
          <Spent key={each.id} of={each} />
        ))}
      </ul>
      {view.acts.some(({ act, allowed }) => act === 'reportSpending' && allowed) ? <SpendingForm {...form} /> : null}
    </>
  );
};
