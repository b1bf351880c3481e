import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ROLES, ROLE_WORDS, type Role } from '../../../cases/roles.ts';
import type { Invitation } from '../../../contract/people-views.ts';
import { invite as inviteRequest } from '../../../contract/requests.ts';
import { formatDay } from '../../../kernel/day.ts';
import { post } from '../../api.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { useTell } from '../../parts/tell.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { PEOPLE } from './words.ts';

/** The public is everyone: nobody is invited to be it. */
const INVITED: readonly Role[] = ROLES.filter((role) => role !== 'public');
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

type TicksProps = {
  readonly roles: readonly Role[];
  readonly fault: string | undefined;
  readonly onChange: (roles: readonly Role[]) => void;
};

function RoleTicks({ roles, fault, onChange }: TicksProps) {
  return (
    <fieldset className="field">
      <legend>{PEOPLE.roles}</legend>
      {INVITED.map((role) => (
        <label key={role} className="tick">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) => onChange(event.target.checked ? [...roles, role] : roles.filter((each) => each !== role))}
          />
          {ROLE_WORDS[role]}
        </label>
      ))}
      {fault !== undefined && <p className="fault">{fault}</p>}
    </fieldset>
  );
}

function InvitationLink({ invitation: { token, account, expiresOn } }: { readonly invitation: Invitation }) {
  const tell = useTell();
  const link = `${location.origin}/invitations/${token}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    tell(PEOPLE.copied);
  };
  return (
    <div className="note" role="status">
      <p>{PEOPLE.ready(account, formatDay(expiresOn))}</p>
      <div className="row">
        <Input readOnly value={link} aria-label={PEOPLE.link} onFocus={(event) => event.target.select()} />
        {/* Plain http has no clipboard: the text is selected by a click instead. */}
        {window.isSecureContext && <Button onClick={() => void copy()}>{PEOPLE.copy}</Button>}
      </div>
    </div>
  );
}
