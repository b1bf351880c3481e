import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import { maskedNumber } from '../cases/project/account/words.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { Field } from './form-field.tsx';

type Props = { readonly view: ProjectView; readonly session: Session; readonly commandKey: string };

const AccountForm = ({ view, session, commandKey }: Props) => (
  <form method="post" action="/firm/account" noValidate>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <input type="hidden" name="key" value={`${commandKey}-account`} />
    <Field name="holder" label="户名" hint="须是贵单位营业执照上的名称" value={view.project.application.name} required maxLength={80} />
    <Field name="number" label="账号" inputMode="numeric" autoComplete="off" required maxLength={60} />
    <Field name="bank" label="开户银行" hint="写到支行，如“样例银行彭阳支行”" autoComplete="off" required maxLength={100} />
    <Field
      name="unionNumber"
      label="联行号"
      hint="12位数字，可向开户银行询问"
      inputMode="numeric"
      autoComplete="off"
      required
      maxLength={20}
    />
    <button type="submit">提交收款账户</button>
  </form>
);

/** Where the firm is to be paid: the account in force, what waits to be looked at, and the form. */
export const FirmAccount = (props: Props) => {
  const { account } = props.view.project;
  const may = props.view.acts.some(({ act, allowed }) => act === 'stateAccount' && allowed);
  if (!may && account === undefined) return null;
  const { inForce, asked, returned } = account ?? {};
  return (
    <section>
      <h2>收款账户</h2>
      {inForce === undefined ? (
        <p>还没有核对过的收款账户。没有账户，补助无法拨付。</p>
      ) : (
        <p>
          补助付到：{inForce.bank}，{maskedNumber(inForce.number)}（{formatDay(inForce.on)}核对生效）。
        </p>
      )}
      {asked === undefined ? null : (
        <p>
          {formatDay(asked.on)}填报：{asked.bank}，{maskedNumber(asked.number)}，
          {asked.checked ? '已核对，待另一人复核' : '待县工信商务局对照开户证明核对'}。
        </p>
      )}
      {returned === undefined ? null : <p className="bad">退回：{returned}</p>}
      {may ? (
        <details>
          <summary>{inForce === undefined && asked === undefined ? '填报收款账户' : '变更收款账户'}</summary>
          <p>
            先在<a href={`/papers/${props.view.id}`}>本项目的材料</a>里上传开户证明（选“开户证明”），再填报。
          </p>
          <AccountForm {...props} />
        </details>
      ) : null}
    </section>
  );
};
