import { Link } from '@tanstack/react-router';
import type { LedgerEntry } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { entryAnchor } from '../../parts/timeline.tsx';
import { FUNDS } from './words.ts';

/** Double entry, one line a posting; each entry leads to the record that made it. */
export function Entries({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  return (
    <DataTable
      caption={FUNDS.entries}
      rows={entries}
      rowKey={({ id }) => id}
      rowId={({ id }) => `entry-${id}`}
      empty={FUNDS.entriesEmpty}
      columns={[
        { head: FUNDS.on, cell: ({ on }) => formatDay(on), short: true },
        { head: FUNDS.says, cell: ({ says }) => says, wide: true },
        { head: FUNDS.postings, cell: (entry) => <Postings entry={entry} /> },
        { head: FUNDS.from, cell: (entry) => <Origin entry={entry} /> },
      ]}
    />
  );
}

const Postings = ({ entry: { postings } }: { readonly entry: LedgerEntry }) => (
  <ul className="postings">
    {postings.map(({ account, label, fen }) => (
      <li key={account}>
        <span>{label}</span>
        <Yuan fen={fen} />
      </li>
    ))}
  </ul>
);

function Origin({ entry: { caseId, event } }: { readonly entry: LedgerEntry }) {
  if (caseId === null) return <span className="muted">{`${FUNDS.event} ${event.version}`}</span>;
  return (
    <Link to="/projects/$id" params={{ id: caseId }} hash={entryAnchor(event.version)}>
      {FUNDS.toCase}
    </Link>
  );
}
