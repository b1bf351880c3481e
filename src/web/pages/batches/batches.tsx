import { useQuery } from '@tanstack/react-query';
import { BATCH_STAGE_WORDS } from '../../../cases/batch/acts.ts';
import type { BatchRow } from '../../../contract/batch-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { batchesQuery } from '../../queries.ts';
import { RehearsalView } from './rehearsal.tsx';
import { BATCHES as W } from './words.ts';

/** What waits to be paid, rehearsed before anything is written; and the batches that were made of it. */
export function Batches() {
  const query = useQuery(batchesQuery());
  return (
    <Page title={W.title}>
      <Loaded query={query}>
        {({ rehearsal, batches }) => (
          <>
            <Section title={W.rehearsal}>
              <p className="hint">{W.rehearsalHint}</p>
              <RehearsalView rehearsal={rehearsal} />
            </Section>
            <Section title={W.batches}>
              <Rows rows={batches} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Rows = ({ rows }: { readonly rows: readonly BatchRow[] }) => (
  <ListTable
    caption={W.batches}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{W.none}</p>}
    columns={[
      {
        head: W.name,
        cell: ({ id, title }) => (
          <CaseLink kind="batch" id={id}>
            {title}
          </CaseLink>
        ),
        saved: ['text', ({ title }) => title],
        wide: true,
      },
      {
        head: W.stage,
        cell: ({ stage }) => <span className="tag">{BATCH_STAGE_WORDS[stage]}</span>,
        saved: ['text', ({ stage }) => BATCH_STAGE_WORDS[stage]],
      },
      { head: W.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on], short: true },
      { head: W.count, cell: ({ count }) => count, saved: ['number', ({ count }) => count], money: true },
      { head: W.total, cell: ({ totalFen }) => <Yuan fen={totalFen} />, saved: ['fen', ({ totalFen }) => totalFen], money: true },
      { head: W.outcome, cell: ({ paid, failed, held }) => W.counts(paid, failed, held) },
    ]}
  />
);
