import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { MATCH_WEIGHTS, type Match } from '../../../cases/matching/rank-providers.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Section } from '../../parts/page.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { rankingQuery } from '../../queries.ts';
import { RANKING } from './words.ts';

/** The providers of the pool for a need, with each one's points and why; the weights stand beside them. */
export function Ranking() {
  const [typed, setTyped] = useState('');
  const [need, setNeed] = useState('');
  return (
    <Section title={RANKING.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setNeed(typed.trim());
        }}
      >
        <TextField label={RANKING.need} value={typed} onChange={setTyped} hint={RANKING.hint} maxLength={200} />
        <Button htmlType="submit">{RANKING.rank}</Button>
      </form>
      <p className="hint">{RANKING.weights(MATCH_WEIGHTS.need, MATCH_WEIGHTS.satisfaction, MATCH_WEIGHTS.punctuality)}</p>
      {need !== '' && <Ranked need={need} />}
    </Section>
  );
}

function Ranked({ need }: { readonly need: string }) {
  const query = useQuery(rankingQuery(need));
  return (
    <Loaded query={query}>
      {(matches) => (
        <DataTable
          caption={RANKING.caption(need)}
          rows={matches}
          rowKey={({ party }) => party.creditCode}
          empty={<p>{RANKING.none}</p>}
          columns={[
            { head: RANKING.provider, cell: ({ party }: Match) => `${party.name}（${party.creditCode}）` },
            { head: RANKING.points, cell: ({ points, shutOut }) => (shutOut.length > 0 ? RANKING.shutOut : points), money: true },
            {
              head: RANKING.reasons,
              wide: true,
              cell: ({ reasons, shutOut }) => (
                <ul>
                  {[...shutOut, ...reasons].map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
