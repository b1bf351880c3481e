import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import type { DutyRow } from '../../../contract/people-views.ts';
import { formatDay, isDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Section } from '../../parts/page.tsx';
import { dutiesQuery } from '../../queries.ts';
import { DUTIES } from './words.ts';

const periodOf = ({ from, until }: DutyRow): string => `${formatDay(from)}至${until === null ? DUTIES.now : formatDay(until)}`;
const reasonsOf = ({ reason, endReason }: DutyRow): string => [reason, endReason].filter((each) => each !== null).join('；') || '—';

/** Who held which role from when until when, by whose word; of a past day where one is chosen. */
export function Duties() {
  const id = useId();
  const [on, setOn] = useState('');
  const query = useQuery(dutiesQuery(isDay(on) ? on : undefined));
  return (
    <Section title={DUTIES.title}>
      <p className="hint">{DUTIES.hint}</p>
      <div className="field">
        <label htmlFor={id}>{DUTIES.on}</label>
        <Input id={id} type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </div>
      <Loaded query={query}>
        {({ duties }) => (
          <DataTable
            caption={DUTIES.title}
            rows={duties}
            rowKey={(duty) => duty.id}
            empty={DUTIES.none}
            columns={[
              { head: DUTIES.name, cell: ({ name }) => name },
              { head: DUTIES.role, cell: ({ role }) => ROLE_WORDS[role] },
              { head: DUTIES.organisation, cell: ({ organisation }) => organisation ?? '—' },
              { head: DUTIES.period, cell: periodOf, wide: true },
              { head: DUTIES.grantedBy, cell: ({ grantedBy }) => grantedBy ?? DUTIES.system },
              { head: DUTIES.confirmedBy, cell: ({ confirmedBy }) => confirmedBy ?? '—' },
              { head: DUTIES.endedBy, cell: ({ endedBy }) => endedBy ?? '—' },
              { head: DUTIES.reason, cell: reasonsOf },
              { head: DUTIES.state, cell: ({ state }) => <span className="tag">{DUTIES.states[state]}</span> },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
