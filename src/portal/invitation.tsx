import type { Premises } from '../api/premises.ts';
import { statusOf } from '../api/refusal-status.ts';
import { acceptInvitation } from '../app/accept-invitation.ts';
import { readInvitation } from '../app/read-invitation.ts';
import { acceptInvitation as acceptRequest } from '../contract/requests.ts';
import { FaultSummary, faultsByField, Field, type FormFaults } from './form-field.tsx';
import type { PageRoute, View } from './page.tsx';

const view = ({ ports: { identityService }, bases }: Premises, token: string, faults: FormFaults, status: number): View => ({
  title: '设置密码',
  status,
  body: (
    <>
      <h1>设置密码</h1>
      <p>此链接只能用一次。密码至少10位，建议用几个不相干的词连起来，好记又不易被猜到。</p>
      <form method="post" action={`/invitations/${token}`} noValidate>
        <FaultSummary faults={faults} />
        <Field name="password" label="新密码" type="password" autoComplete="new-password" required fault={faults['password']} />
        <Field name="again" label="再输入一次" type="password" autoComplete="new-password" required fault={faults['again']} />
        <button type="submit">保存密码</button>
      </form>
      {identityService === null ? null : (
        <p>
          也可以不设密码：<a href={`/invitations/${token}/identity`}>用{identityService.name}绑定账号</a>
        </p>
      )}
      {bases.size < 2 ? null : (
        <p>
          在别的年度或县区已有账号的：<a href={`/invitations/${token}/account`}>用已有的账号</a>
        </p>
      )}
    </>
  ),
});

const form: PageRoute = {
  method: 'GET',
  path: '/invitations/:token',
  access: 'anyone',
  show: async ({ premises, params }) => {
    const token = params['token'] ?? '';
    const read = await readInvitation(premises.ports, token);
    return read.ok ? view(premises, token, {}, 200) : read;
  },
};

const submit: PageRoute = {
  method: 'POST',
  path: '/invitations/:token',
  access: 'anyone',
  show: async ({ premises, params, form: { password, again } }) => {
    const token = params['token'] ?? '';
    const read = acceptRequest.safeParse({ password });
    if (!read.success) return view(premises, token, faultsByField(read.error.issues), statusOf('bad-input'));
    if (password !== again) return view(premises, token, { again: '两次输入的密码不一致' }, statusOf('bad-input'));
    const done = await acceptInvitation(premises.ports, token, read.data.password);
    if (!done.ok) return view(premises, token, { '': done.refusal.message }, statusOf(done.refusal.code));
    return {
      title: '密码已设置',
      body: (
        <>
          <h1>密码已设置</h1>
          <p>
            现在可以用账号和新密码<a href="/sign-in">登录</a>。
          </p>
        </>
      ),
    };
  },
};

/** `/invitations/:token`: the one-time link by which a person sets the password. */
export const invitationPages: readonly PageRoute[] = [form, submit];
