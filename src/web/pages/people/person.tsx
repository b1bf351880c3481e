import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Role } from '../../../cases/roles.ts';
import type { Invitation, PersonRow } from '../../../contract/people-views.ts';
import { post } from '../../api.ts';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useTell } from '../../parts/tell.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { peopleQuery } from '../../queries.ts';
import { InvitationLink } from './invitation-link.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { RoleTicks } from './role-ticks.tsx';
import { PEOPLE, PERSON } from './words.ts';

const route = getRouteApi('/office/people/$id');

/** One person: roles, leaving, a new link, a lost second factor. */
export function PersonPage() {
  const { id } = route.useParams();
  const query = useQuery(peopleQuery());
  return (
    <Loaded query={query} title={PERSON.title}>
      {(people) => {
        const person = people.find((each) => each.id === id);
        return person === undefined ? <p className="empty">{PERSON.missing}</p> : <One key={id} person={person} />;
      }}
    </Loaded>
  );
}

function One({ person }: { readonly person: PersonRow }) {
  return (
    <Page isSensitive title={person.name}>
      <FactList
        lines={[
          [PEOPLE.account, person.account],
          ...(person.accountAt === null ? [] : [[PEOPLE.accountAt, person.accountAt] as const]),
          [PEOPLE.organisation, person.organisation],
          [PEOPLE.secondFactor, person.secondFactor ? PEOPLE.bound : PEOPLE.unbound],
        ]}
      />
      <Section title={PERSON.rights}>
        <Rights person={person} />
      </Section>
      <Section title={PERSON.elsewhere}>
        <Elsewhere person={person} />
      </Section>
      <Section title={PERSON.access}>
        {person.accountAt === null ? (
          <>
            <NewLink id={person.id} />
            <Reset id={person.id} />
          </>
        ) : (
          <p>{PERSON.atHome(person.accountAt)}</p>
        )}
      </Section>
    </Page>
  );
}

function Rights({ person }: { readonly person: PersonRow }) {
  const queries = useQueryClient();
  const tell = useTell();
  const [roles, setRoles] = useState<readonly Role[]>([...person.roles, ...person.waiting]);
  const [reason, setReason] = useState('');
  const change = useMutation({
    mutationFn: (changed: readonly Role[]) => post(`/people/${person.id}/roles`, { roles: changed, reason }),
    onSuccess: async (_done, changed) => {
      setRoles(changed);
      tell(PERSON.saved);
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(roles);
      }}
    >
      <p className="hint">{PERSON.rightsHint}</p>
      <RoleTicks roles={roles} onChange={setRoles} />
      <TextField label={PERSON.reason} value={reason} onChange={setReason} maxLength={200} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {PERSON.save}
        </Button>
        <ConfirmButton
          label={PERSON.leave}
          says={PERSON.leaveSays(person.name)}
          weight="grave"
          isPending={change.isPending}
          confirm={() => change.mutate([])}
        />
      </div>
      {change.error && <ProblemView error={change.error} />}
    </form>
  );
}

function NewLink({ id }: { readonly id: string }) {
  const make = useMutation({ mutationFn: () => post<Invitation>(`/people/${id}/invitation`) });
  return (
    <>
      <p className="hint">{PERSON.linkHint}</p>
      <Button loading={make.isPending} onClick={() => make.mutate()}>
        {PERSON.link}
      </Button>
      {make.error && <ProblemView error={make.error} />}
      {make.data && <InvitationLink invitation={make.data} />}
    </>
  );
}

function Reset({ id }: { readonly id: string }) {
  const queries = useQueryClient();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const ask = useMutation({
    mutationFn: () => post<{ readonly waits: boolean }>(`/people/${id}/reset`, { reason }),
    onSuccess: async ({ waits }) => {
      tell(waits ? PERSON.resetWaits : PERSON.resetDone);
      setReason('');
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      <p className="hint">{PERSON.resetHint}</p>
      <TextField label={PERSON.resetReason} value={reason} onChange={setReason} maxLength={200} />
      <Button htmlType="submit" loading={ask.isPending}>
        {PERSON.reset}
      </Button>
      {ask.error && <ProblemView error={ask.error} />}
    </form>
  );
}
