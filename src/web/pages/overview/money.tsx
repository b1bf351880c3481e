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
import { BOOK } from '../ledger/words.ts';
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

const SHOWN: readonly UseHolding[] = ['committed', 'obligated', 'paid'];

/** A sum over the uses of both sources: the book shows them line by line, with this sum below, and each with its entries. */
const ToUses = ({ fen }: { readonly fen: number }) => (
  <Link to="/ledger" hash="uses">
    <Yuan fen={fen} />
  </Link>
);

function Sums({ view: { sources, uses, forecast } }: { readonly view: FundLedgerView }) {
  const held = (holding: UseHolding): number => uses.reduce((sum, { fen }) => sum + fen[holding], 0);
  const { runsOutOn } = forecast;
  return (
    <>
      <FactList
        lines={[
          ...sources.map(({ source, grantedFen }): readonly [string, React.ReactNode] => [
            OVERVIEW.granted(FUND_SOURCE_WORDS[source]),
            <Figure key={source} fen={grantedFen} account={accountOf(source, 'external')} />,
          ]),
          ...SHOWN.map((holding): readonly [string, React.ReactNode] => [
            OVERVIEW.allUses(BOOK.holdings[holding]),
            <ToUses key={holding} fen={held(holding)} />,
          ]),
        ]}
      />
      <p className={runsOutOn === null ? 'good' : 'bad'}>
        <Link to="/ledger" hash="forecast">
          {runsOutOn === null ? OVERVIEW.lasts : OVERVIEW.runsOut(formatDay(runsOutOn))}
        </Link>
      </p>
      <p>
        <Link to="/ledger">{OVERVIEW.book}</Link>
      </p>
    </>
  );
}
