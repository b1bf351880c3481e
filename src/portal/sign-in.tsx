import { demoSignIn } from '../app/demo-sign-in.ts';
import { ROLES, ROLE_WORDS, type Role } from '../cases/roles.ts';
import { statusOf } from '../api/refusal-status.ts';
import { keepToken } from '../api/session.ts';
import { signInWithin } from '../api/sign-in-within.ts';
import { demoSignIn as demoSignInRequest, signIn as signInRequest } from '../contract/requests.ts';
import { homeOf } from './home-of.ts';
import { FaultSummary, faultsByField, Field, type FormFaults } from './form-field.tsx';
import { localPath } from './local-path.ts';
import type { PageRoute, View, Visit } from './page.tsx';

/** What each role has to do here, for whoever tries the demonstration. */
const ROLE_DOES: Partial<Record<Role, string>> = {
  officer: '导入申报材料、拟名单、发公示、登记凭证',
  approver: '审批名单、县级初审、确认补助',
  evaluator: '评测等级、出具验收意见',
  accountant: '逐项审核投资，出具审核结果',
  city: '复核县级初审意见',
  director: '查看全部案件、账簿和进度',
  finance: '指标入账、拨付、看账簿',
  development: '查看案件、名单和公示',
  park: '查看案件，提出和办结堵点，入企检查',
  science: '查看案件，办结堵点，入企检查',
  taskforce: '查看全部案件、账簿和进度',
  auditor: '查看全部案件和账簿',
  provider: '看本单位服务的企业项目',
  expert: '看抽到自己的评审，在设备上打分',
  bank: '答复推送来的企业融资需求',
  centre: '受理绩效评价申请，出具结论',
  firm: '看自己的进度和预计补助',
  admin: '邀请人员',
};
const DEMO_ROLES = ROLES.filter((role) => role in ROLE_DOES);

const DemoRoles = ({ next }: { next: string | undefined }) => (
  <>
    <h2>演示登录</h2>
    <p>选一个角色，不用密码。正式部署的系统没有这一栏。</p>
    <form method="post" action="/demo/sign-in" className="roles">
      {next === undefined ? null : <input type="hidden" name="next" value={next} />}
      {DEMO_ROLES.map((role) => (
        <button key={role} name="role" value={role} type="submit">
          {ROLE_WORDS[role]}
          <small>{ROLE_DOES[role]}</small>
        </button>
      ))}
    </form>
  </>
);

/** The identity service of this deployment, where there is one. */
const ByIdentity = ({ name, next }: { name: string; next: string | undefined }) => (
  <p>
    <a className="button" href={`/sign-in/identity${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`}>
      用{name}登录
    </a>
  </p>
);

type Draft = { readonly account?: string | undefined; readonly next?: string | undefined; readonly faults: FormFaults };

type Props = { readonly isDemo: boolean; readonly service: string | undefined; readonly draft: Draft };

const SignInBody = ({ isDemo, service, draft: { account, next, faults } }: Props) => (
  <>
    <h1>登录</h1>
    {isDemo ? <DemoRoles next={next} /> : null}
    {service === undefined ? null : <ByIdentity name={service} next={next} />}
    {isDemo || service !== undefined ? <h2>用账号登录</h2> : null}
    <form method="post" action="/sign-in#account-sign-in" id="account-sign-in" noValidate>
      <FaultSummary faults={faults} />
      {next === undefined ? null : <input type="hidden" name="next" value={next} />}
      <Field name="account" label="账号" autoComplete="username" required fault={faults['account']} value={account} />
      <Field name="password" label="密码" type="password" autoComplete="current-password" required fault={faults['password']} />
      <Field
        name="code"
        label="动态验证码或恢复码"
        hint="绑定过身份验证器的账号须填写：6位动态验证码；手机不在身边时填一个恢复码"
        autoComplete="one-time-code"
        maxLength={30}
        fault={faults['code']}
      />
      <button type="submit">登录</button>
    </form>
    <p>
      <a href="/office/passkey">用通行密钥登录</a>
    </p>
    <p className="soft small">没有账号或忘记密码，请联系县工信商务局的系统管理员。</p>
  </>
);

const view = ({ place, premises: { ports } }: Visit, draft: Draft, status: number): View => ({
  title: '登录',
  status,
  body: <SignInBody isDemo={place.isDemo} service={ports.identityService?.name} draft={draft} />,
});

const again = (visit: Visit, faults: FormFaults, status: number): View =>
  view(visit, { account: visit.form['account'], next: localPath(visit.form['next']), faults }, status);

const form: PageRoute = {
  method: 'GET',
  path: '/sign-in',
  access: 'anyone',
  show: async (visit) => view(visit, { next: localPath(visit.query['next']), faults: {} }, 200),
};

const submit: PageRoute = {
  method: 'POST',
  path: '/sign-in',
  access: 'anyone',
  show: async (visit) => {
    const { account, password, code, next } = visit.form;
    const read = signInRequest.safeParse({ account, password, ...(code && { code }) });
    if (!read.success) return again(visit, faultsByField(read.error.issues), statusOf('bad-input'));
    const done = await signInWithin(visit.premises, visit.request, read.data);
    if (!done.ok) return again(visit, { '': done.refusal.message }, statusOf(done.refusal.code));
    keepToken(visit.request, visit.reply, done.value.token);
    return { to: localPath(next) ?? '/home' };
  },
};

/** One click, only where the county is a demonstration. */
const demo: PageRoute = {
  method: 'POST',
  path: '/demo/sign-in',
  access: 'anyone',
  demoOnly: true,
  show: async ({ premises, form: { role, organisation, next }, request, reply }) => {
    const read = demoSignInRequest.safeParse({ role, ...(organisation && { organisation }) });
    if (!read.success) return { to: '/sign-in' };
    const done = await demoSignIn(premises.ports, read.data);
    if (!done.ok) return done;
    keepToken(request, reply, done.value.token);
    return { to: localPath(next) ?? homeOf([read.data.role]) };
  },
};

const home: PageRoute = {
  method: 'GET',
  path: '/home',
  access: 'signed-in',
  show: async ({ session }) => ({ to: homeOf(session?.me.roles ?? []) }),
};

export const signInPages: readonly PageRoute[] = [form, submit, demo, home];
