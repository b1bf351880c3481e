import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import { listMyMessages, readMyMessages } from '../app/my-messages.ts';
import type { Role } from '../cases/roles.ts';
import { MESSAGE_KIND_WORDS, type MessageRow } from '../contract/message-views.ts';
import { readMessage } from '../contract/requests.ts';
import { formatDay } from '../kernel/day.ts';
import { refuse } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import { homeOf } from './home-of.ts';
import type { PageRoute } from './page.tsx';
import { recoveryPath } from './recovery.tsx';

type Case = Pick<MessageRow, 'caseId' | 'caseKind'>;

/** The page on which a firm or a provider finds what it was told of; everybody else finds it from the inbox. */
function pageOf({ caseId, caseKind }: Case, roles: readonly Role[]): string {
  const party = (['firm', 'provider'] as const).find((role) => roles.includes(role));
  if (caseKind === 'recovery' && caseId !== null && party !== undefined) return recoveryPath(party, caseId);
  return homeOf(roles);
}

/** A form of this page; it proves that it comes from this session. */
const Post = ({ to, session, says, quiet }: { to: string; session: Session; says: string; quiet?: true }) => (
  <form method="post" action={to}>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <button type="submit" {...(quiet && { className: 'quiet' })}>
      {says}
    </button>
  </form>
);

const Message = ({ message: { id, kind, title, says, of, on, read }, session }: { message: MessageRow; session: Session }) => (
  <li>
    <h2>
      {title} {read ? null : <span className="tag">未读</span>}
    </h2>
    <p className="soft small">
      {formatDay(on)} · {MESSAGE_KIND_WORDS[kind]}
      {of === null ? '' : ` · ${of}`}
    </p>
    <p>{says}</p>
    <Post to={`/messages/${id}`} session={session} says={`去看：${title}`} quiet />
  </li>
);

const list: PageRoute = {
  method: 'GET',
  path: '/messages',
  access: 'signed-in',
  show: async (visit) => {
    const session = signedIn(visit);
    const found = await listMyMessages(visit.premises.ports, session.who);
    if (!found.ok) return found;
    const { items, unread } = found.value;
    return {
      title: '消息',
      body: (
        <>
          <h1>消息</h1>
          <p>{unread === 0 ? '没有未读的消息。' : `${unread} 条未读。`}</p>
          {unread === 0 ? null : <Post to="/messages/read" session={session} says="全部标为已读" quiet />}
          {items.length === 0 ? <p>有退回、期限、审核或拨付的情况时，会列在这里。</p> : null}
          <ul className="plain">
            {items.map((message) => (
              <Message key={message.id} message={message} session={session} />
            ))}
          </ul>
          <p>
            <a href="/home">回到我的页面</a>
          </p>
        </>
      ),
    };
  },
};

const readAll: PageRoute = {
  method: 'POST',
  path: '/messages/read',
  access: 'signed-in',
  show: async (visit) => {
    const done = await readMyMessages(visit.premises.ports, signedIn(visit).who);
    return done.ok ? { to: '/messages' } : done;
  },
};

/** To the page of what it tells of; from then on it counts as read. */
const open: PageRoute = {
  method: 'POST',
  path: '/messages/:id',
  access: 'signed-in',
  show: async (visit) => {
    const { who, me } = signedIn(visit);
    const { ports } = visit.premises;
    const asked = readMessage.safeParse({ id: visit.params['id'] });
    const found = await listMyMessages(ports, who);
    if (!found.ok) return found;
    const message = found.value.items.find(({ id }) => id === asked.data?.id);
    if (message === undefined) return refuse('not-found', '没有这条消息，请回到消息页重选');
    const done = await readMyMessages(ports, who, message.id);
    return done.ok ? { to: pageOf(message, me.roles) } : done;
  },
};

/** `/messages`: what I was told, without script, on a phone. */
export const messagePages: readonly PageRoute[] = [list, readAll, open];
