import { EVALUATION_ROUNDS } from '../../../cases/performance/records.ts';
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
          {mayBind && (
            <p>
              <a className="inline" href={addressOf(`/api/v1/cases/${id}/evaluation-folder/${round}`)} download>
                {PACKAGE.download(EVALUATION_ROUNDS[round])}
              </a>
            </p>
          )}
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
