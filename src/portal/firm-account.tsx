import { maskedNumber } from '../cases/project/account/words.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';

/** Where the firm is to be paid: the account in force, what waits to be looked at, and the way to the form. */
export const FirmAccount = ({ view }: { view: ProjectView }) => {
  const { account } = view.project;
  const may = view.acts.some(({ act, allowed }) => act === 'stateAccount' && allowed);
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
        <p>
          <a href="/firm/account">{inForce === undefined && asked === undefined ? '填报收款账户' : '变更收款账户'}</a>
        </p>
      ) : null}
    </section>
  );
};
