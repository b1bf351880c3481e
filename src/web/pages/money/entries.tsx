import type { LedgerEntry } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
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
        { head: FUNDS.says, cell: (entry) => <EntrySays entry={entry} />, wide: true },
        { head: FUNDS.postings, cell: (entry) => <Postings entry={entry} /> },
        { head: FUNDS.from, cell: (entry) => <Origin entry={entry} /> },
      ]}
    />
  );
}

/** What happened, in words people know it by; the number of a payment's instruction is for whoever looks it up at the bank. */
export const EntrySays = ({ entry: { says, instructionId } }: { readonly entry: LedgerEntry }) => (
  <>
    {says}
    {instructionId !== null && (
      <p className="hint">
        {FUNDS.instruction} <span className="code">{instructionId}</span>
      </p>
    )}
  </>
);

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

const Origin = ({ entry: { event } }: { readonly entry: LedgerEntry }) => (
  <CaseLink kind={event.kind} id={event.caseId} hash={entryAnchor(event.version)}>
    {event.kind === 'fund' ? FUNDS.toFund : FUNDS.toCase}
  </CaseLink>
);
