import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { DispatchRow } from '../../../contract/dispatch-views.ts';
import type { DispatchFilter } from '../../queries.ts';
import { REGISTER } from './words.ts';

type Props = { readonly filter: DispatchFilter; readonly rows: readonly DispatchRow[] };

/** Kind and words. They stand in the address, so that a list can be sent to a colleague. */
export function Filters({ filter: { q, kind }, rows }: Props) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q ?? '');
  const [searchId, kindId] = [useId(), useId()];
  const kinds = new Map(rows.map((row) => [row.kind, row.kindTitle]));
  const change = (wanted: string, of: string | undefined): void =>
    void navigate({ to: '/dispatches', search: { ...(wanted !== '' && { q: wanted }), ...(of && { kind: of }) }, replace: true });
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        change(typed.trim(), kind);
      }}
    >
      <div className="field grow">
        <label htmlFor={searchId}>{REGISTER.search}</label>
        <div className="row">
          <Input id={searchId} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
          <Button htmlType="submit">{REGISTER.find}</Button>
        </div>
      </div>
      <div className="field">
        <label htmlFor={kindId}>{REGISTER.kind}</label>
        <select id={kindId} value={kind ?? ''} onChange={({ target: { value } }) => change(q ?? '', value)}>
          <option value="">{REGISTER.anyKind}</option>
          {[...kinds].map(([each, title]) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
