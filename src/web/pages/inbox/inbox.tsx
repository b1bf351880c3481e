import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { InboxItem, Me } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { Term } from '../../parts/term.tsx';
import { useMe } from '../../parts/use-me.ts';
import { inboxQuery } from '../../queries.ts';
import { INBOX, KIND_WORDS } from './words.ts';

/** What waits for this person, the nearest term first. */
export function Inbox() {
  const me = useMe();
  const query = useQuery(inboxQuery());
  return (
    <Page title={INBOX.title}>
      <Loaded query={query}>
        {(items) => (
          <>
            {items.length > 0 && <p className="hint">{INBOX.count(items.length)}</p>}
            <DataTable
              caption={INBOX.caption}
              rows={byTerm(items)}
              rowKey={(item) => `${item.caseId} ${item.act}`}
              empty={<NothingToDo me={me} />}
              columns={[
                {
                  head: INBOX.act,
                  cell: (item) => (
                    <CaseLink kind={item.kind} id={item.caseId}>
                      {item.label}
                    </CaseLink>
                  ),
                },
                { head: INBOX.what, cell: (item) => item.title, wide: true },
                { head: INBOX.kind, cell: (item) => KIND_WORDS[item.kind] },
                { head: INBOX.since, cell: (item) => formatDay(item.since) },
                { head: INBOX.due, cell: (item) => <Term dueOn={item.dueOn} today={me.today} /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const LAST = '9999-12-31';
const byTerm = (items: readonly InboxItem[]): readonly InboxItem[] =>
  [...items].sort((a, b) => (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST) || a.since.localeCompare(b.since));

function NothingToDo({ me }: { readonly me: Me }) {
  const isOfficer = me.roles.includes('officer');
  return (
    <>
      <p>{INBOX.empty}</p>
      {isOfficer && <p>{INBOX.emptyOfficer}</p>}
      <p className="row">
        {isOfficer && <Link to="/import">{INBOX.toImport}</Link>}
        <Link to="/projects">{INBOX.toProjects}</Link>
      </p>
    </>
  );
}
