import { statusOf } from '../api/refusal-status.ts';
import { withinLimit } from '../api/sign-in-within.ts';
import { bindAccount, listOtherProgrammes } from '../app/bind-account.ts';
import { readInvitation } from '../app/read-invitation.ts';
import type { Programme } from '../app/store.ts';
import { bindAccount as bindRequest } from '../contract/requests.ts';
import { FaultSummary, faultsByField, Field, type FormFaults } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

type Props = {
  readonly programmes: readonly Programme[];
  readonly given: Visit['form'];
  readonly faults: FormFaults;
  readonly action: string;
};

const Which = ({ programmes, given, faults }: Props) => (
  <>
    <label htmlFor="programme">已有账号的年度或县区</label>
    {faults['programme'] === undefined ? null : (
      <p className="fault" id="programme-fault">
        {faults['programme']}
      </p>
    )}
    <select
      id="programme"
      name="programme"
      defaultValue={given['programme'] ?? ''}
      {...(faults['programme'] && { 'aria-describedby': 'programme-fault' })}
    >
      <option value="">请选择</option>
      {programmes.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </>
);

const OwnAccount = (props: Props) => {
  const { given, faults, action } = props;
  return (
    <>
      <h1>用已有的账号</h1>
      <p>您在别的年度或县区已有账号的，证明是您本人，以后两边用同一个账号、密码和身份验证方式；权限仍是各处各自的。绑定后不能更改。</p>
      <form method="post" action={action} noValidate>
        <FaultSummary faults={faults} />
        <Which {...props} />
        <Field name="account" label="那里的账号" autoComplete="username" required fault={faults['account']} value={given['account']} />
        <Field name="password" label="密码" type="password" autoComplete="current-password" required fault={faults['password']} />
        <Field
          name="code"
          label="动态验证码或恢复码"
          hint="绑定过身份验证器的账号须填写"
          autoComplete="one-time-code"
          maxLength={30}
          fault={faults['code']}
        />
        <button type="submit">证明并绑定</button>
      </form>
    </>
  );
};

async function view({ premises: { ports }, params, form }: Visit, faults: FormFaults, status: number): Promise<View> {
  const programmes = await listOtherProgrammes(ports);
  const action = `/invitations/${params['token'] ?? ''}/account`;
  return { title: '用已有的账号', status, body: <OwnAccount programmes={programmes} given={form} faults={faults} action={action} /> };
}

const form: PageRoute = {
  method: 'GET',
  path: '/invitations/:token/account',
  access: 'anyone',
  show: async (visit) => {
    const read = await readInvitation(visit.premises.ports, visit.params['token'] ?? '');
    return read.ok ? view(visit, {}, 200) : read;
  },
};

const submit: PageRoute = {
  method: 'POST',
  path: '/invitations/:token/account',
  access: 'anyone',
  show: async (visit) => {
    const { premises, params, request } = visit;
    const { programme, account, password, code } = visit.form;
    const read = bindRequest.safeParse({ programme, account, password, ...(code && { code }) });
    if (!read.success) return view(visit, faultsByField(read.error.issues), statusOf('bad-input'));
    const done = await withinLimit(premises, request, () => bindAccount(premises.ports, params['token'] ?? '', read.data));
    if (!done.ok) return view(visit, { '': done.refusal.message }, statusOf(done.refusal.code));
    return {
      title: '已绑定',
      body: (
        <>
          <h1>已绑定</h1>
          <p>
            以后在本项目<a href="/sign-in">登录</a>：账号 <strong>{done.value.account}</strong>，密码和身份验证方式与“{done.value.programme}
            ”相同。
          </p>
        </>
      ),
    };
  },
};

/** `/invitations/:token/account`: takes up an invitation with the account of another programme, in place of a new password. */
export const ownAccountPages: readonly PageRoute[] = [form, submit];
