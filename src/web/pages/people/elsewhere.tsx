import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ROLE_WORDS, type Role } from '../../../cases/roles.ts';
import type { PersonRow } from '../../../contract/people-views.ts';
import { post } from '../../api.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { useTell } from '../../parts/tell.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { RoleTicks } from './role-ticks.tsx';
import { PEOPLE, PERSON } from './words.ts';

const namesOf = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join('、');

/** The roles somebody holds for organisations other than their own, by organisation. */
export function Elsewhere({ person: { id, elsewhere } }: { readonly person: PersonRow }) {
  const queries = useQueryClient();
  const tell = useTell();
  const [organisation, setOrganisation] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [reason, setReason] = useState('');
  const change = useMutation({
    mutationFn: () => post(`/people/${id}/roles`, { organisation, roles, reason }),
    onSuccess: async () => {
      tell(PERSON.saved);
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <p className="hint">{PERSON.elsewhereHint}</p>
      <ul>
        {elsewhere.map((seat) => (
          <li key={seat.organisation}>{PERSON.at(seat.organisation, namesOf([...seat.roles, ...seat.waiting]))}</li>
        ))}
      </ul>
      <TextField label={PEOPLE.organisation} value={organisation} onChange={setOrganisation} maxLength={18} />
      <RoleTicks roles={roles} onChange={setRoles} />
      <TextField label={PERSON.reason} value={reason} onChange={setReason} maxLength={200} />
      <Button htmlType="submit" loading={change.isPending}>
        {PERSON.elsewhereSave}
      </Button>
      {change.error && <ProblemView error={change.error} />}
    </form>
  );
}
