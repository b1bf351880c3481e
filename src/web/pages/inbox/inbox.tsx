import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PROJECT_READERS } from '../../../cases/roles.ts';
import type { InboxItem } from '../../../contract/deadline-views.ts';
import type { Me } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink, CaseListLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { Term } from '../../parts/term.tsx';
import { useMe } from '../../parts/use-me.ts';
import { inboxQuery } from '../../queries.ts';
import { Reminders } from './reminders.tsx';
import { INBOX, KIND_WORDS } from './words.ts';

/** What waits for this person, the nearest term first. */
export function Inbox() {
  const me = useMe();
  const query = useQuery(inboxQuery());
  return (
    <Page title={INBOX.title}>
      <Loaded query={query}>
        {({ items, total, reminders }) => (
          <>
            {reminders.length > 0 && <Reminders rows={reminders} />}
            {items.length > 0 && <p className="hint">{INBOX.count(total, items.length)}</p>}
            <ListTable
              caption={INBOX.caption}
              rows={items}
              rowKey={(item) => `${item.caseId} ${item.act} ${item.about}`}
              empty={<NothingToDo me={me} />}
              columns={[
                {
                  head: INBOX.act,
                  cell: (item) => <ActPlace item={item} />,
                  saved: ['text', ({ label }) => label],
                  short: true,
                },
                { head: INBOX.what, cell: (item) => <Matter item={item} />, saved: ['text', sayMatter], wide: true },
                { head: INBOX.kind, cell: (item) => KIND_WORDS[item.kind], short: true },
                { head: INBOX.since, cell: (item) => formatDay(item.since), saved: ['day', ({ since }) => since], short: true },
                { head: INBOX.due, cell: (item) => <Term dueOn={item.dueOn} today={me.today} />, saved: ['day', ({ dueOn }) => dueOn] },
                { head: INBOX.otherwise, cell: (item) => item.otherwise, wide: true },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const sayMatter = ({ title, about }: InboxItem): string => (about === null ? title : `${title}，${about}`);

/** To where it is done: the case's own page, or the list that it is done on with others. */
const ActPlace = ({ item: { kind, caseId, on, label } }: { readonly item: InboxItem }) =>
  on === null ? (
    <CaseLink kind={kind} id={caseId}>
      {label}
    </CaseLink>
  ) : (
    <CaseListLink kind={on}>{(list) => INBOX.onList(label, list)}</CaseListLink>
  );

const Matter = ({ item }: { readonly item: InboxItem }) =>
  item.on === null ? (
    sayMatter(item)
  ) : (
    <CaseLink kind={item.kind} id={item.caseId}>
      {sayMatter(item)}
    </CaseLink>
  );

function NothingToDo({ me }: { readonly me: Me }) {
  const isOfficer = me.roles.includes('officer');
  return (
    <>
      <p>{INBOX.empty}</p>
      {isOfficer && <p>{INBOX.emptyOfficer}</p>}
      <p className="row">
        {isOfficer && <Link to="/import">{INBOX.toImport}</Link>}
        {PROJECT_READERS.some((role) => me.roles.includes(role)) && <Link to="/projects">{INBOX.toProjects}</Link>}
      </p>
    </>
  );
}
