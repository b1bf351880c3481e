import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { accountLabel, isAccount } from '../../../kernel/accounts.ts';
import { Yuan } from '../../parts/money.tsx';
import { Loaded } from '../../parts/page.tsx';
import { PARTS, SAVE_LIST } from '../../parts/words.ts';
import { entriesQuery, entriesSheet } from '../../queries.ts';
import { Entries } from '../money/entries.tsx';
import { BOOK } from './words.ts';

const route = getRouteApi('/office/ledger');

/** The entries behind the figure that was asked about, and their sum: it is that figure. */
export function BookEntries() {
  const { account, firm, from, to } = route.useSearch();
  if (account === undefined || !isAccount(account)) return <p className="hint">{BOOK.entriesPick}</p>;
  return <Of account={account} filter={{ account, ...(firm && { firm }), ...(from && { from }), ...(to && { to }) }} />;
}

function Of({
  account,
  filter,
}: {
  readonly account: Parameters<typeof accountLabel>[0];
  readonly filter: Readonly<Record<string, string>>;
}) {
  const query = useInfiniteQuery(entriesQuery(filter));
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.entries);
        const mine = entries.flatMap(({ postings }) => postings.filter((each) => each.account === account));
        const total = pages[0]?.total ?? 0;
        return (
          <>
            <h3>{BOOK.entriesOf(accountLabel(account))}</h3>
            {entries.length === total && (
              <p>
                {BOOK.sum}：<Yuan fen={mine.reduce((sum, { fen }) => sum + fen, 0)} />
              </p>
            )}
            {total > 0 && (
              <div className="save-list">
                <Button href={entriesSheet(filter)}>{SAVE_LIST.save}</Button>
              </div>
            )}
            <Entries entries={entries} />
            <p className="table-foot">
              {PARTS.of(entries.length, total)}
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
  );
}
