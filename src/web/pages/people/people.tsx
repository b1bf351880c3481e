import { useQuery } from '@tanstack/react-query';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { peopleQuery } from '../../queries.ts';
import { InviteForm } from './invite-form.tsx';
import { PEOPLE } from './words.ts';

/** Who works in this programme, and the invitation of the next one. */
export function People() {
  const query = useQuery(peopleQuery());
  return (
    <Page title={PEOPLE.title}>
      <Loaded query={query}>
        {(people) => (
          <DataTable
            caption={PEOPLE.caption}
            rows={people}
            rowKey={({ id }) => id}
            empty={PEOPLE.empty}
            columns={[
              { head: PEOPLE.name, cell: ({ name }) => name },
              { head: PEOPLE.account, cell: ({ account }) => <span className="code">{account}</span> },
              { head: PEOPLE.roles, cell: ({ roles }) => roles.map((role) => ROLE_WORDS[role]).join('、'), wide: true },
              { head: PEOPLE.organisation, cell: ({ organisation }) => <span className="code">{organisation ?? '—'}</span> },
              { head: PEOPLE.secondFactor, cell: ({ secondFactor }) => (secondFactor ? PEOPLE.bound : PEOPLE.unbound) },
              { head: PEOPLE.state, cell: ({ pending }) => <span className="tag">{pending ? PEOPLE.pending : PEOPLE.active}</span> },
              { head: PEOPLE.since, cell: ({ since }) => formatDay(since) },
            ]}
          />
        )}
      </Loaded>
      <Section title={PEOPLE.invite}>
        <InviteForm />
      </Section>
    </Page>
  );
}
