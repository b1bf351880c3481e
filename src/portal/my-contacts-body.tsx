import type { ReactNode } from 'react';
import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import {
  CHANNEL_WORDS,
  CHOSEN_KINDS,
  MESSAGE_KIND_WORDS,
  WAYS,
  WAY_WORDS,
  type Channel,
  type MyContact,
} from '../contract/message-views.ts';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';

/** What has just happened: said at the top, or wrong. `demoCode`: in a demonstration, where nothing is sent. */
export type ShownContacts = {
  readonly done?: string | undefined;
  readonly faults?: FormFaults;
  readonly typed?: Readonly<Record<string, string>>;
  readonly demoCode?: string;
};
type Props = {
  readonly contacts: readonly MyContact[];
  /** On the firm's own application: need not be typed again. */
  readonly phone: string | undefined;
  readonly session: Session;
  readonly shown: ShownContacts;
};
type One = Omit<Props, 'contacts'> & { readonly contact: MyContact };

const DONE: Readonly<Record<string, string>> = {
  asked: '验证码已发出，15分钟内有效。收到后填在下面。',
  confirmed: '已确认，以后发到这个地址。',
  dropped: '已移除，不再发到那里。',
  chosen: '已保存。',
};
const ADDRESS: Record<Channel, { readonly label: string; readonly hint: string; readonly type: string }> = {
  email: { label: '邮箱地址', hint: '如 name@example.cn', type: 'email' },
  sms: { label: '手机号码', hint: '11位', type: 'tel' },
  wechat: { label: '微信用户编号', hint: '县里的微信服务给您的编号', type: 'text' },
};

/** A form of one channel; it proves that it comes from this session. */
const Form = ({ to, contact, session, children }: { to: string; contact: MyContact; session: Session; children: ReactNode }) => (
  <form method="post" action={`/account/messages/${to}`} noValidate>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <input type="hidden" name="channel" value={contact.channel} />
    {children}
  </form>
);

const Address = ({ contact, phone, session, shown: { faults, typed } }: One) => {
  const name = `address-${contact.channel}`;
  const { label, hint, type } = ADDRESS[contact.channel];
  const known = contact.channel === 'sms' && contact.address === null ? phone : undefined;
  return (
    <Form to="address" contact={contact} session={session}>
      <Field
        name={name}
        label={contact.address === null ? label : `换一个${label}`}
        hint={known === undefined ? hint : '已填申报表上的联系电话，可以改'}
        type={type}
        value={typed?.[name] ?? known}
        maxLength={200}
        fault={faults?.[name]}
      />
      <button type="submit" className="quiet">
        发送验证码
      </button>
    </Form>
  );
};

const Code = ({ contact, session, shown: { faults } }: One) => {
  const name = `code-${contact.channel}`;
  return (
    <Form to="code" contact={contact} session={session}>
      <Field
        name={name}
        label={`${CHANNEL_WORDS[contact.channel]}收到的验证码`}
        autoComplete="one-time-code"
        maxLength={20}
        fault={faults?.[name]}
      />
      <button type="submit">确认</button>
    </Form>
  );
};

const Ways = ({ contact, session }: One) => (
  <Form to="ways" contact={contact} session={session}>
    <p>决定和要求：随时发（须让您知道，不能关）</p>
    {CHOSEN_KINDS.map((kind) => {
      const id = `${kind}-${contact.channel}`;
      return (
        <div key={kind}>
          <label htmlFor={id}>{MESSAGE_KIND_WORDS[kind]}</label>
          <select id={id} name={kind} defaultValue={contact.ways[kind]}>
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {WAY_WORDS[way]}
              </option>
            ))}
          </select>
        </div>
      );
    })}
    <button type="submit" className="quiet">
      保存{CHANNEL_WORDS[contact.channel]}的选择
    </button>
  </Form>
);

const Contact = (props: One) => {
  const { contact, session } = props;
  const says = CHANNEL_WORDS[contact.channel];
  return (
    <section>
      <h2>{says}</h2>
      {contact.address === null ? (
        <p>还没有登记，不会发到这里。</p>
      ) : (
        <>
          <p>
            发到 <strong>{contact.address}</strong>
          </p>
          {contact.failing ? <p className="bad">这个地址收不到，请更换。</p> : null}
          <Ways {...props} />
          <Form to="removal" contact={contact} session={session}>
            <button type="submit" className="quiet">
              移除这个{ADDRESS[contact.channel].label}
            </button>
          </Form>
        </>
      )}
      {contact.asked ? <Code {...props} /> : null}
      <Address {...props} />
    </section>
  );
};

/** Channel by channel: where, and how. */
export const MyContactsBody = ({ contacts, ...rest }: Props) => {
  const { done, faults, demoCode } = rest.shown;
  const says = DONE[done ?? ''];
  return (
    <>
      <h1>接收消息</h1>
      <FaultSummary faults={faults ?? {}} />
      {says === undefined ? null : (
        <p className="good" role="status">
          {says}
        </p>
      )}
      {demoCode === undefined ? null : (
        <p className="box">
          演示县不向外发送，验证码是 <code>{demoCode}</code>
        </p>
      )}
      <p>
        系统里的<a href="/messages">消息</a>总在。要同时收到邮件、短信或微信，在这里登记并确认。晚九点到早八点不发，到早上再发。
      </p>
      {contacts.length === 0 ? <p>这里还没有开通邮件、短信或微信。</p> : null}
      {contacts.map((contact) => (
        <Contact key={contact.channel} contact={contact} {...rest} />
      ))}
      <p>
        <a href="/account">回到我的账户</a>
      </p>
    </>
  );
};
