import type { SourceLine, UseLine } from '../../../contract/fund-ledger-views.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { accountOf, USE_HOLDINGS } from '../../../kernel/accounts.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Figure } from './figure.tsx';
import { BOOK } from './words.ts';

/** What each source was granted and has still to allot. */
export const SourceLines = ({ rows }: { readonly rows: readonly SourceLine[] }) => (
  <DataTable
    caption={BOOK.sources}
    rows={rows}
    rowKey={({ source }) => source}
    columns={[
      { head: BOOK.source, cell: ({ source }) => FUND_SOURCE_WORDS[source], wide: true },
      {
        head: BOOK.granted,
        cell: ({ source, grantedFen }) => <Figure fen={grantedFen} account={accountOf(source, 'external')} />,
        money: true,
      },
      {
        head: BOOK.unallocated,
        cell: ({ source, unallocatedFen }) => <Figure fen={unallocatedFen} account={accountOf(source, 'unallocated')} />,
        money: true,
      },
    ]}
  />
);

const allotted = ({ fen }: UseLine): number => USE_HOLDINGS.reduce((sum, holding) => sum + fen[holding], 0);

/** How far the money of each use has come. */
export const UseLines = ({ rows }: { readonly rows: readonly UseLine[] }) => (
  <DataTable
    caption={BOOK.uses}
    rows={rows}
    rowKey={({ source, use }) => `${source} ${use}`}
    empty={<p>{BOOK.usesEmpty}</p>}
    columns={[
      { head: BOOK.source, cell: ({ source }) => FUND_SOURCE_WORDS[source] },
      { head: BOOK.use, cell: ({ use }) => FUND_USE_WORDS[use], wide: true },
      ...USE_HOLDINGS.map((holding) => ({
        head: BOOK.holdings[holding],
        cell: ({ source, use, fen }: UseLine) => <Figure fen={fen[holding]} account={accountOf(source, holding, use)} />,
        money: true as const,
        sum: ({ fen }: UseLine) => fen[holding],
      })),
      { head: BOOK.allotted, cell: (line) => <Yuan fen={allotted(line)} />, money: true, sum: allotted },
    ]}
  />
);
