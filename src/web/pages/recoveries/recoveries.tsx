import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RECOVERY_STAGE_WORDS } from '../../../cases/recovery/acts.ts';
import { TRIGGERS } from '../../../cases/recovery/records.ts';
import type { BadFaithRow, RecoveryRow } from '../../../contract/recovery-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { recoveriesQuery } from '../../queries.ts';
import { RECOVERIES } from './words.ts';

/** Money that is to come back, what has come and what is late; and the firms on the list of bad faith. */
export function Recoveries() {
  const query = useQuery(recoveriesQuery());
  return (
    <Page title={RECOVERIES.title}>
      <Loaded query={query}>
        {({ recoveries, badFaith }) => (
          <>
            <Rows rows={recoveries} />
            <Section title={RECOVERIES.badFaith}>
              <p className="hint">{RECOVERIES.badFaithHint}</p>
              <BadFaith rows={badFaith} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Empty = () => (
  <>
    <p>{RECOVERIES.empty}</p>
    <p>{RECOVERIES.howTo}</p>
    <Link to="/projects" search={{ stage: 'paid' }}>
      {RECOVERIES.toPaid}
    </Link>
  </>
);

const Rows = ({ rows }: { readonly rows: readonly RecoveryRow[] }) => (
  <ListTable
    caption={RECOVERIES.caption}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<Empty />}
    columns={[
      {
        head: RECOVERIES.firm,
        cell: ({ id, name }) => (
          <CaseLink kind="recovery" id={id}>
            {name}
          </CaseLink>
        ),
        saved: ['text', ({ name }) => name],
        wide: true,
      },
      { head: RECOVERIES.trigger, cell: ({ trigger }) => TRIGGERS[trigger].says },
      {
        head: RECOVERIES.stage,
        cell: ({ stage }) => <span className="tag">{RECOVERY_STAGE_WORDS[stage]}</span>,
        saved: ['text', ({ stage }) => RECOVERY_STAGE_WORDS[stage]],
      },
      { head: RECOVERIES.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on] },
      {
        head: RECOVERIES.claimed,
        cell: ({ claimedFen }) => <Yuan fen={claimedFen} />,
        saved: ['fen', ({ claimedFen }) => claimedFen],
        money: true,
      },
      {
        head: RECOVERIES.received,
        cell: ({ receivedFen }) => <Yuan fen={receivedFen} />,
        saved: ['fen', ({ receivedFen }) => receivedFen],
        money: true,
      },
      {
        head: RECOVERIES.owed,
        cell: ({ owedFen }) => (owedFen === null ? '—' : <Yuan fen={owedFen} />),
        saved: ['fen', ({ owedFen }) => owedFen],
        money: true,
      },
      {
        head: RECOVERIES.overdue,
        cell: ({ overdueFen }) =>
          overdueFen === 0 ? (
            '—'
          ) : (
            <strong className="bad">
              <Yuan fen={overdueFen} />
            </strong>
          ),
        saved: ['fen', ({ overdueFen }) => overdueFen],
        money: true,
      },
    ]}
  />
);

const BadFaith = ({ rows }: { readonly rows: readonly BadFaithRow[] }) => (
  <DataTable
    caption={RECOVERIES.badFaith}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{RECOVERIES.badFaithEmpty}</p>}
    columns={[
      {
        head: RECOVERIES.firm,
        cell: ({ id, name }) => (
          <CaseLink kind="recovery" id={id}>
            {name}
          </CaseLink>
        ),
        wide: true,
      },
      { head: RECOVERIES.code, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
      { head: RECOVERIES.trigger, cell: ({ trigger }) => TRIGGERS[trigger].says },
      { head: RECOVERIES.from, cell: ({ from }) => formatDay(from) },
      { head: RECOVERIES.until, cell: ({ until }) => formatDay(until) },
    ]}
  />
);
