import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { placeOf, sayPoints } from '../../../cases/rating/rate-provider.ts';
import type { RowsTaken } from '../../../contract/row-views.ts';
import { newKey } from '../../acts/target.ts';
import { post } from '../../api.ts';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useMe } from '../../parts/use-me.ts';
import { useTell } from '../../parts/tell.tsx';
import { ratingsQuery } from '../../queries.ts';
import { RATINGS } from './words.ts';

/** How the providers do by the records of today, best first, each with its whole arithmetic; the officer tells them. */
export function Ratings() {
  const query = useQuery(ratingsQuery());
  const me = useMe();
  return (
    <Section title={RATINGS.title} id="ratings">
      <p className="hint">{RATINGS.says}</p>
      {me.roles.includes('officer') && <Tell />}
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            caption={RATINGS.title}
            rows={rows}
            rowKey={({ provider }) => provider.creditCode}
            empty={<p>{RATINGS.empty}</p>}
            columns={[
              { head: RATINGS.place, cell: (row) => placeOf(rows, row) ?? '—', short: true },
              { head: RATINGS.provider, cell: ({ provider }) => provider.name, wide: true },
              { head: RATINGS.points, cell: ({ points }) => (points === null ? RATINGS.none : sayPoints(points)), short: true },
              { head: RATINGS.arithmetic, cell: ({ arithmetic }) => arithmetic, wide: true },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** Puts the ratings of today on the register, where each provider finds its own. */
function Tell() {
  const queries = useQueryClient();
  const tell = useTell();
  const [dueOn, setDueOn] = useState('');
  const [key, setKey] = useState(newKey);
  const issue = useMutation({
    mutationFn: () => post<RowsTaken>('/ratings', { key, dueOn }),
    onSuccess: async ({ entered }) => {
      await queries.invalidateQueries();
      setKey(newKey());
      tell(RATINGS.told(entered));
    },
  });
  return (
    <div className="row">
      <label>
        {RATINGS.dueOn} <input type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
      </label>
      <ConfirmButton label={RATINGS.tell} says={RATINGS.tellSays} isPending={issue.isPending} confirm={() => issue.mutate()} />
      {issue.error && <ProblemView error={issue.error} />}
    </div>
  );
}
