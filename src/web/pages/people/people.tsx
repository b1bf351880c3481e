import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ROLE_WORDS, type Role } from '../../../cases/roles.ts';
import type { PersonRow } from '../../../contract/people-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { dutiesQuery, peopleQuery } from '../../queries.ts';
import { Duties } from './duties.tsx';
import { InviteForm } from './invite-form.tsx';
import { SecondWord } from './second-word.tsx';
import { PEOPLE } from './words.ts';

const namesOf = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join('、');

/** Who works in this programme, what waits for a second person, who held what when, and the invitation of the next one. */
export function People() {
  const query = useQuery(peopleQuery());
  const duties = useQuery(dutiesQuery());
  const isAdmin = useMe().roles.includes('admin');
  return (
    <Page isSensitive title={PEOPLE.title}>
      {duties.data && <SecondWord view={duties.data} />}
      <Loaded query={query}>{(people) => <PeopleTable people={people} isAdmin={isAdmin} />}</Loaded>
      {isAdmin && (
        <Section title={PEOPLE.invite}>
          <InviteForm />
        </Section>
      )}
      <Duties />
    </Page>
  );
}

const stateOf = ({ pending, roles, waiting }: PersonRow): string =>
  roles.length + waiting.length === 0 ? PEOPLE.left : pending ? PEOPLE.pending : PEOPLE.active;

const rightsSay = ({ roles, waiting }: PersonRow): string =>
  [namesOf(roles), ...(waiting.length > 0 ? [PEOPLE.waits(namesOf(waiting))] : [])].join('；');

const Rights = ({ roles, waiting }: PersonRow) => (
  <>
    {namesOf(roles)}
    {waiting.length > 0 && <span className="tag open">{PEOPLE.waits(namesOf(waiting))}</span>}
  </>
);

const NameLink = ({ id, name }: PersonRow) => (
  <Link to="/people/$id" params={{ id }}>
    {name}
  </Link>
);

function PeopleTable({ people, isAdmin }: { readonly people: readonly PersonRow[]; readonly isAdmin: boolean }) {
  return (
    <ListTable
      caption={PEOPLE.caption}
      rows={people}
      rowKey={({ id }) => id}
      empty={PEOPLE.empty}
      columns={[
        { head: PEOPLE.name, cell: (person) => (isAdmin ? <NameLink {...person} /> : person.name), saved: ['text', ({ name }) => name] },
        { head: PEOPLE.account, cell: ({ account }) => <span className="code">{account}</span>, saved: ['text', ({ account }) => account] },
        { head: PEOPLE.roles, cell: Rights, saved: ['text', rightsSay], wide: true },
        {
          head: PEOPLE.organisation,
          cell: ({ organisation }) => <span className="code">{organisation ?? '—'}</span>,
          saved: ['text', ({ organisation }) => organisation ?? '—'],
        },
        { head: PEOPLE.secondFactor, cell: ({ secondFactor }) => (secondFactor ? PEOPLE.bound : PEOPLE.unbound) },
        {
          head: PEOPLE.state,
          cell: (person) => <span className="tag">{stateOf(person)}</span>,
          saved: ['text', (person) => stateOf(person)],
        },
        { head: PEOPLE.since, cell: ({ since }) => formatDay(since), saved: ['day', ({ since }) => since], short: true },
      ]}
    />
  );
}
