import type { ReactNode } from 'react';
import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import type { Seat } from '../app/seats.ts';
import { ROLE_WORDS, type Role } from '../cases/roles.ts';
import { deviceOf } from '../contract/device-of.ts';
import type { Enrolment, MyAccount, MyProgramme } from '../contract/people-views.ts';
import { formatInstant } from '../kernel/instant.ts';
import { Programmes } from './programmes.tsx';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';
import { SignOut } from './sign-out.tsx';

/** What has just happened: said at the top, shown once, or wrong. */
export type Shown = {
  readonly done?: string | undefined;
  readonly faults?: FormFaults;
  readonly enrolment?: Enrolment;
  /** A new authenticator waits for its first code. */
  readonly isBinding?: true;
  readonly codes?: readonly string[];
};
type Props = {
  readonly seats: readonly Seat[];
  readonly programmes: readonly MyProgramme[];
  readonly account: MyAccount;
  readonly session: Session;
  readonly shown: Shown;
};

const DONE: Readonly<Record<string, string>> = {
  proved: '验证通过',
  enrolled: '身份验证器绑定完成，本次登录已验证。请接着生成恢复码，以备手机遗失。',
  ended: '已终止那个登录',
  removed: '已移除',
  bound: '已绑定统一身份，以后可以用它登录',
  unbound: '已解除绑定',
};

/** A form of this page; it proves that it comes from this session. */
const Form = ({ to, session, children }: { to: string; session: Session; children: ReactNode }) => (
  <form method="post" action={`/account/${to}`} noValidate>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    {children}
  </form>
);

const namesOf = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join('、');

/** Whoever acts for several organisations chooses one: rights and cases are then that one's alone. */
const Organisations = ({ seats, session }: Props) =>
  seats.length < 2 ? null : (
    <>
      <h2>以哪个单位办理</h2>
      <ul className="plain">
        {seats.map(({ organisation, roles }) => (
          <li key={organisation ?? ''}>
            <strong>{organisation ?? '本岗位'}</strong>
            <p className="soft small">{namesOf(roles)}</p>
            {organisation === session.me.organisation ? (
              <span className="tag">正在以此办理</span>
            ) : (
              <Form to="organisation" session={session}>
                <input type="hidden" name="organisation" value={organisation ?? ''} />
                <button type="submit" className="quiet" aria-label={`以${organisation ?? '本岗位'}办理`}>
                  以此办理
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  );

const Proof = ({ account: { totp, passkeys }, session, shown: { faults } }: Props) => {
  const { secondFactor, mustEnrol } = session.me;
  if (secondFactor) return <p className="good">本次登录已验证。</p>;
  if (!totp && passkeys.length === 0)
    return (
      <p {...(mustEnrol && { className: 'bad' })}>{mustEnrol ? '您的岗位须先绑定身份验证器，才能办理。' : '还没有绑定身份验证器。'}</p>
    );
  return (
    <>
      <p>更改下面的设置、办理审批和资金事项之前，先验证是您本人。</p>
      {totp ? (
        <Form to="proof" session={session}>
          <Field
            name="proof"
            label="动态验证码或恢复码"
            hint="验证器上的6位数字；手机不在身边时填一个恢复码"
            autoComplete="one-time-code"
            maxLength={30}
            required
            fault={faults?.['proof']}
          />
          <button type="submit">验证</button>
        </Form>
      ) : (
        <p>
          <a href="/office/identity">用通行密钥验证</a>
        </p>
      )}
    </>
  );
};

const Password = ({ session, shown: { faults } }: Props) => (
  <Form to="password" session={session}>
    <Field name="old" label="现在的密码" type="password" autoComplete="current-password" required fault={faults?.['old']} />
    <Field
      name="password"
      label="新密码"
      hint="至少10位，建议用几个不相干的词连起来"
      type="password"
      autoComplete="new-password"
      required
      fault={faults?.['password']}
    />
    <Field name="again" label="新密码再输入一次" type="password" autoComplete="new-password" required fault={faults?.['again']} />
    <p className="hint">更改后，所有设备都要用新密码重新登录。</p>
    <button type="submit">更改密码</button>
  </Form>
);

const Secret = ({ enrolment: { secret, uri } }: { enrolment: Enrolment }) => (
  <div className="box">
    <p>
      验证器应用就在这部手机上的，<a href={uri}>点这里添加</a>；在别的手机上的，手工输入密钥：
    </p>
    <p>
      <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
    </p>
    <p className="hint">密钥只显示这一次，请勿截图外传。</p>
  </div>
);

const Authenticator = ({ account: { totp }, session, shown: { enrolment, isBinding, faults } }: Props) => (
  <>
    {enrolment === undefined ? null : <Secret enrolment={enrolment} />}
    {isBinding ? (
      <Form to="authenticator/code" session={session}>
        <Field
          name="code"
          label="验证器显示的6位数字"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          required
          fault={faults?.['code']}
        />
        <button type="submit">完成绑定</button>
      </Form>
    ) : null}
    <Form to="authenticator" session={session}>
      {isBinding ? null : (
        <p>{totp ? '已绑定。换手机时重新绑定，新的显示过验证码之后，旧的才作废。' : '手机上先装一个验证器应用（支持 TOTP 的都可以）。'}</p>
      )}
      <button type="submit" className="quiet">
        {isBinding ? '重新生成密钥' : totp ? '重新绑定' : '开始绑定'}
      </button>
    </Form>
  </>
);

const Codes = ({ account: { recoveryCodes }, session, shown: { codes } }: Props) => (
  <>
    <p>手机遗失时，用恢复码登录或验证，每个只能用一次。请抄下或打印，与手机分开存放。还有 {recoveryCodes} 个可用。</p>
    {codes === undefined ? null : (
      <div className="box" role="status">
        <p>新的恢复码，只显示这一次：</p>
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </div>
    )}
    <Form to="recovery-codes" session={session}>
      <button type="submit" className="quiet">
        生成新的恢复码（旧的作废）
      </button>
    </Form>
  </>
);

const Passkeys = ({ account: { passkeys }, session }: Props) => (
  <>
    {passkeys.length === 0 ? null : (
      <ul className="plain">
        {passkeys.map(({ id, name, addedAt }) => (
          <li key={id}>
            {name}
            <p className="soft small">{formatInstant(addedAt)}添加</p>
            <Form to="passkeys/remove" session={session}>
              <input type="hidden" name="id" value={id} />
              <button type="submit" className="quiet" aria-label={`移除通行密钥${name}`}>
                移除
              </button>
            </Form>
          </li>
        ))}
      </ul>
    )}
    <p>
      用指纹、面容或锁屏密码登录：<a href="/office/identity">添加通行密钥</a>（须用支持脚本的浏览器）。
    </p>
  </>
);

const Sessions = ({ account: { sessions }, programmes, session }: Props) => (
  <ul className="plain">
    {sessions.map(({ id, current, device, address, since, lastSeenAt, programme }) => (
      <li key={id}>
        <strong>{deviceOf(device)}</strong> {current ? <span className="tag">当前设备</span> : null}
        <p className="soft small">
          {programmes.length < 2 ? '' : `${programme}，`}
          {address === null ? '' : `${address}，`}
          {formatInstant(since)}登录，{formatInstant(lastSeenAt)}上次操作
        </p>
        {current ? null : (
          <Form to="sessions/end" session={session}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="quiet" aria-label={`终止${deviceOf(device)}，${formatInstant(since)}登录`}>
              终止
            </button>
          </Form>
        )}
      </li>
    ))}
  </ul>
);

/** The identity service where there is one: bound by nobody but the person. */
const Identity = ({ account: { identityService }, session }: Props) =>
  identityService === null ? null : (
    <>
      <h2 id="identity">{identityService.name}</h2>
      <Form to={identityService.boundAt === null ? 'identity' : 'identity/removal'} session={session}>
        <p>
          {identityService.boundAt === null
            ? '绑定以后，可以用它登录，不用输入本系统的密码。'
            : `${formatInstant(identityService.boundAt)}绑定，可以用它登录。`}
        </p>
        <button type="submit" className="quiet">
          {identityService.boundAt === null ? '绑定' : '解除绑定'}
        </button>
      </Form>
    </>
  );

/** Everything that proves that it is me, each part a plain form. */
export const AccountBody = (props: Props) => {
  const { session, shown } = props;
  const done = DONE[shown.done ?? ''];
  return (
    <>
      <p className="soft">
        {session.me.name}（{namesOf(session.me.roles)}）
      </p>
      <h1>我的账户</h1>
      <FaultSummary faults={shown.faults ?? {}} />
      {done === undefined ? null : (
        <p className="good" role="status">
          {done}
        </p>
      )}
      <Programmes {...props} />
      <Organisations {...props} />
      <h2 id="proof-of-me">本次登录的身份验证</h2>
      <Proof {...props} />
      <h2>密码</h2>
      <Password {...props} />
      <h2>身份验证器</h2>
      <Authenticator {...props} />
      <h2>接收消息</h2>
      <p>
        <a href="/account/messages">登记邮箱、手机或微信，选择怎样接收</a>
      </p>
      <h2>恢复码</h2>
      <Codes {...props} />
      <Identity {...props} />
      <h2>通行密钥</h2>
      <Passkeys {...props} />
      <h2>登录中的设备</h2>
      <p className="hint">有不认识的设备，请立即终止，并更改密码。</p>
      <Sessions {...props} />
      <p>
        <a href="/home">回到我的页面</a>
      </p>
      <SignOut session={session} />
    </>
  );
};
