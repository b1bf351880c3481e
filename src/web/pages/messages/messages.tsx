import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { MESSAGE_KIND_WORDS, type MessageRow, type MessagesView } from '../../../contract/message-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { post } from '../../api.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { messagesQuery } from '../../queries.ts';
import { MESSAGES } from './words.ts';

/** What I was told, the newest first; each leads to its case. */
export function Messages() {
  const query = useQuery(messagesQuery());
  return (
    <Page title={MESSAGES.title}>
      <Loaded query={query}>{(view) => <List view={view} />}</Loaded>
    </Page>
  );
}

function List({ view: { items, unread } }: { readonly view: MessagesView }) {
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: (id?: string) => post('/messages/read', id === undefined ? {} : { id }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['messages'] }),
  });
  return (
    <>
      <p className="row">
        <span role="status">{MESSAGES.unread(unread)}</span>
        {unread > 0 && (
          <Button onClick={() => read.mutate(undefined)} loading={read.isPending}>
            {MESSAGES.readAll}
          </Button>
        )}
      </p>
      {read.error !== null && <ProblemView error={read.error} />}
      <DataTable
        caption={MESSAGES.title}
        rows={items}
        rowKey={({ id }) => id}
        empty={<p>{MESSAGES.empty}</p>}
        columns={[
          { head: MESSAGES.what, cell: (message) => <What message={message} onOpen={() => read.mutate(message.id)} />, wide: true },
          { head: MESSAGES.of, cell: ({ of }) => of ?? '' },
          { head: MESSAGES.kind, cell: ({ kind }) => MESSAGE_KIND_WORDS[kind], short: true },
          { head: MESSAGES.on, cell: ({ on }) => formatDay(on), short: true },
          { head: MESSAGES.state, cell: (message) => <State message={message} onRead={() => read.mutate(message.id)} />, short: true },
        ]}
      />
    </>
  );
}

const What = ({ message: { title, says, caseId, caseKind }, onOpen }: { readonly message: MessageRow; readonly onOpen: () => void }) => (
  <>
    {caseId === null || caseKind === null ? (
      <Link to="/" onClick={onOpen}>
        {title}
      </Link>
    ) : (
      <CaseLink kind={caseKind} id={caseId} onClick={onOpen}>
        {title}
      </CaseLink>
    )}
    <p className="hint">{says}</p>
  </>
);

const State = ({ message: { title, read }, onRead }: { readonly message: MessageRow; readonly onRead: () => void }) =>
  read ? (
    MESSAGES.read
  ) : (
    <>
      <span className="tag open">{MESSAGES.isNew}</span>{' '}
      <Button onClick={onRead} aria-label={`${MESSAGES.readOne}：${title}`}>
        {MESSAGES.readOne}
      </Button>
    </>
  );
