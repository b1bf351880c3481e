import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { LedgerView } from '../../../contract/views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { LastEvaluations } from '../../parts/last-evaluations.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { PARTS, SAVE_LIST } from '../../parts/words.ts';
import { entriesSheet, ledgerQuery } from '../../queries.ts';
import { Entries } from './entries.tsx';
import { FundHistories } from './fund-histories.tsx';
import { FundNotices } from './fund-notices.tsx';
import { FundPlan } from './fund-plan.tsx';
import { FUNDS } from './words.ts';

/** Where the money is: notices to enter, balances by source, how it is used, and the books. */
export function Funds() {
  const query = useInfiniteQuery(ledgerQuery());
  return (
    <Page title={FUNDS.title}>
      <Section title={FUNDS.notices}>
        <FundNotices />
      </Section>
      <FundHistories />
      <Loaded query={query}>
        {({ pages }) => (
          <Books
            pages={pages}
            more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            isLoading={query.isFetchingNextPage}
          />
        )}
      </Loaded>
    </Page>
  );
}

type Props = { readonly pages: readonly LedgerView[]; readonly more: (() => void) | undefined; readonly isLoading: boolean };

function Books({ pages, more, isLoading }: Props) {
  const [first] = pages;
  if (first === undefined) return null;
  const entries = pages.flatMap((page) => page.entries);
  return (
    <>
      <Section title={FUNDS.balances}>
        <p className="hint">{FUNDS.balancesHint}</p>
        <DataTable
          caption={FUNDS.balances}
          rows={first.balances}
          rowKey={({ account }) => account}
          empty={FUNDS.balancesEmpty}
          columns={[
            { head: FUNDS.account, cell: ({ label }) => label, wide: true },
            { head: FUNDS.amount, cell: ({ fen }) => <Yuan fen={fen} />, money: true },
          ]}
        />
      </Section>
      <Section title={FUNDS.plan}>
        <LastEvaluations />
        <FundPlan verdict={first.fundPlan} ways={first.ways} />
      </Section>
      <Section title={FUNDS.entries}>
        <p className="hint">{FUNDS.postingsHint}</p>
        {entries.length > 0 && (
          <div className="save-list">
            <Button href={entriesSheet()}>{SAVE_LIST.save}</Button>
          </div>
        )}
        <Entries entries={entries} />
        {entries.length > 0 && (
          <p className="table-foot">
            {PARTS.of(entries.length, first.total)}
            {more && (
              <Button loading={isLoading} onClick={more}>
                {PARTS.more}
              </Button>
            )}
          </p>
        )}
      </Section>
    </>
  );
}
