import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FundPlanValue } from '../../../../policy/values.ts';
import type { FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import { accountOf, type UseHolding } from '../../../kernel/accounts.ts';
import { formatDay } from '../../../kernel/day.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { FactList } from '../../parts/facts.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded } from '../../parts/page.tsx';
import { bookQuery, ledgerQuery } from '../../queries.ts';
import { Figure } from '../ledger/figure.tsx';
import { Gauge } from '../money/gauge.tsx';
import { OVERVIEW } from './words.ts';

/** How far the money has come, on which side of the tenth it lies, and how long it lasts: the books' own figures. */
export function Money() {
  const [book, ledger] = [useQuery(bookQuery({})), useInfiniteQuery(ledgerQuery())];
  return (
    <>
      <Loaded query={ledger}>{({ pages }) => <Share verdict={pages[0]?.fundPlan as Verdict<FundPlanValue> | undefined} />}</Loaded>
      <Loaded query={book}>{(view) => <Sums view={view} />}</Loaded>
    </>
  );
}

const Share = ({ verdict }: { readonly verdict: Verdict<FundPlanValue> | undefined }) =>
  verdict?.value ? (
    <>
      <p>{OVERVIEW.share}</p>
      <Gauge value={verdict.value} />
    </>
  ) : null;

/** A sum over several accounts: the book shows it by use, each with its entries. */
const ToBook = ({ fen }: { readonly fen: number }) => (
  <Link to="/ledger">
    <Yuan fen={fen} />
  </Link>
);

function Sums({ view: { sources, uses, forecast } }: { readonly view: FundLedgerView }) {
  const held = (...holdings: readonly UseHolding[]): number =>
    uses.reduce((sum, { fen }) => sum + holdings.reduce((all, holding) => all + fen[holding], 0), 0);
  const { runsOutOn } = forecast;
  return (
    <>
      <FactList
        lines={[
          ...sources.map(({ source, grantedFen }): readonly [string, React.ReactNode] => [
            OVERVIEW.granted(FUND_SOURCE_WORDS[source]),
            <Figure key={source} fen={grantedFen} account={accountOf(source, 'external')} />,
          ]),
          [OVERVIEW.bound, <ToBook key="bound" fen={held('committed', 'obligated')} />],
          [OVERVIEW.paid, <ToBook key="paid" fen={held('paid')} />],
        ]}
      />
      <p className={runsOutOn === null ? 'good' : 'bad'}>{runsOutOn === null ? OVERVIEW.lasts : OVERVIEW.runsOut(formatDay(runsOutOn))}</p>
      <p>
        <Link to="/ledger">{OVERVIEW.book}</Link>
      </p>
    </>
  );
}
