import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { LedgerEntry } from '../../../contract/views.ts';
import { accountLabel, isAccount } from '../../../kernel/accounts.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Section } from '../../parts/page.tsx';
import { PARTS } from '../../parts/words.ts';
import { entriesQuery } from '../../queries.ts';
import { GroundsView } from './grounds.tsx';
import type { Look } from './looked-workbook.ts';
import { EntrySays } from '../money/entries.tsx';
import { AUDIT } from './words.ts';

const route = getRouteApi('/office/audit');
type Noting = { readonly onLook: (look: Look) => void };

/** The entries behind the figure or firm that was asked for, and what stands behind each. */
export function AuditEntries({ onLook }: Noting) {
  const { account, firm } = route.useSearch();
  if (firm !== undefined) return <Of key={firm} filter={{ firm }} label={firm} onLook={onLook} />;
  if (account === undefined || !isAccount(account)) return null;
  return <Of key={account} filter={{ account }} label={accountLabel(account)} onLook={onLook} />;
}

function Of({ filter, label, onLook }: Noting & { readonly filter: Readonly<Record<string, string>>; readonly label: string }) {
  const query = useInfiniteQuery(entriesQuery(filter));
  const [opened, setOpened] = useState<LedgerEntry | null>(null);
  const open = (entry: LedgerEntry): void => {
    setOpened(entry);
    onLook({ what: `${formatDay(entry.on)} ${entry.says}`, about: entry.id });
  };
  return (
    <Section title={AUDIT.entries(label)} id="entries">
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries);
          return (
            <>
              <EntryTable entries={entries} account={filter['account']} onOpen={open} />
              <p className="table-foot">
                {PARTS.of(entries.length, pages[0]?.total ?? 0)}
                {query.hasNextPage && (
                  <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {PARTS.more}
                  </Button>
                )}
              </p>
            </>
          );
        }}
      </Loaded>
      {opened !== null && <GroundsView key={opened.id} entry={opened} />}
    </Section>
  );
}

type Listed = {
  readonly entries: readonly LedgerEntry[];
  readonly account: string | undefined;
  readonly onOpen: (entry: LedgerEntry) => void;
};

/** Of an account, what each entry brought to it; of a firm, every posting. */
function EntryTable({ entries, account, onOpen }: Listed) {
  const mine = ({ postings }: LedgerEntry) => postings.filter((each) => account === undefined || each.account === account);
  return (
    <>
      {account !== undefined && (
        <p>
          {AUDIT.sum}：<Yuan fen={entries.flatMap(mine).reduce((sum, { fen }) => sum + fen, 0)} />
        </p>
      )}
      <DataTable
        caption={AUDIT.listed}
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { head: AUDIT.on, cell: ({ on }) => formatDay(on), short: true },
          { head: AUDIT.says, cell: (entry) => <EntrySays entry={entry} />, wide: true },
          {
            head: AUDIT.change,
            cell: (entry) => (
              <ul className="postings">
                {mine(entry).map(({ account: of, label, fen }) => (
                  <li key={of}>
                    {account === undefined && <span>{label}</span>}
                    <Yuan fen={fen} />
                  </li>
                ))}
              </ul>
            ),
          },
          { head: AUDIT.grounds, cell: (entry) => <Button onClick={() => onOpen(entry)}>{AUDIT.openGrounds}</Button> },
        ]}
      />
    </>
  );
}
