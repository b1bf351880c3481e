import { useState } from 'react';
import { EVALUATION_ROUNDS, type EvaluationRound } from '../../../cases/performance/records.ts';
import { PAYING } from '../../../cases/roles.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { addressOf } from '../../base.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { PACKAGE } from './words.ts';

/** What is handed up for each evaluation, and what it still lacks. `id`: of the goals. */
export function Packages({ view: { id, missing } }: { readonly view: PerformanceView }) {
  const { roles } = useMe();
  const mayBind = roles.some((role) => PAYING.includes(role));
  return (
    <Section title={PACKAGE.title}>
      <p className="hint">
        {PACKAGE.hint} <ClauseLink clause="plan/3.4" />
      </p>
      {missing.map(({ round, pieces }) => (
        <div key={round}>
          {mayBind && <Download round={round} id={id} />}
          <details>
            <summary>{PACKAGE.missing(pieces.length)}</summary>
            <DataTable
              caption={PACKAGE.missing(pieces.length)}
              rows={pieces}
              rowKey={({ what }) => what}
              columns={[
                { head: PACKAGE.what, cell: ({ what }) => what, wide: true },
                { head: PACKAGE.owes, cell: ({ owes }) => owes },
              ]}
            />
          </details>
        </div>
      ))}
    </Section>
  );
}

/** The browser says nothing before the first byte comes, and binding takes its time. */
function Download({ id, round }: { readonly id: string; readonly round: EvaluationRound }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p>
        <a className="inline" href={addressOf(`/api/v1/cases/${id}/evaluation-folder/${round}`)} download onClick={() => setAsked(true)}>
          {PACKAGE.download(EVALUATION_ROUNDS[round])}
        </a>
      </p>
      {isAsked && <p role="status">{PACKAGE.binding}</p>}
    </>
  );
}
