import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Role } from '../../../cases/roles.ts';
import type { Invitation } from '../../../contract/people-views.ts';
import { invite as inviteRequest } from '../../../contract/requests.ts';
import { post } from '../../api.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { RoleTicks } from './role-ticks.tsx';
import { PEOPLE } from './words.ts';

const EMPTY = { account: '', name: '', organisation: '' };

/** Invites someone; the one-time link is shown once. */
export function InviteForm() {
  const queries = useQueryClient();
  const [typed, setTyped] = useState(EMPTY);
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const sending = useMutation({
    mutationFn: (body: object) => post<Invitation>('/people', body),
    onSuccess: () => {
      setTyped(EMPTY);
      setRoles([]);
      return queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const submit = (): void => {
    const { organisation, ...rest } = typed;
    const read = inviteRequest.safeParse({ ...rest, roles, ...(organisation === '' ? {} : { organisation }) });
    setFaults(
      read.success ? {} : Object.fromEntries(read.error.issues.reverse().map(({ path, message }) => [String(path[0] ?? ''), message])),
    );
    if (read.success) sending.mutate(read.data);
  };
  const field = (name: keyof typeof EMPTY, label: string, hint?: string) => (
    <TextField
      label={label}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      fault={faults[name]}
      hint={hint}
    />
  );
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="hint">{PEOPLE.inviteHint}</p>
      {field('name', PEOPLE.name)}
      {field('account', PEOPLE.account, PEOPLE.accountHint)}
      <RoleTicks roles={roles} fault={faults['roles']} onChange={setRoles} />
      {field('organisation', PEOPLE.organisation, PEOPLE.organisationHint)}
      <Button type="primary" htmlType="submit" loading={sending.isPending}>
        {PEOPLE.send}
      </Button>
      {sending.error && <ProblemView error={sending.error} />}
      {sending.data && <InvitationLink invitation={sending.data} />}
    </form>
  );
}
