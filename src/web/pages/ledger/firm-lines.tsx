import { Link } from '@tanstack/react-router';
import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { FirmLine } from '../../../contract/fund-ledger-views.ts';
import { accountOf } from '../../../kernel/accounts.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Figure } from './figure.tsx';
import { BOOK } from './words.ts';

const HELD = [
  ['committed', ({ committedFen }: FirmLine) => committedFen],
  ['obligated', ({ obligatedFen }: FirmLine) => obligatedFen],
  ['paid', ({ paidFen }: FirmLine) => paidFen],
] as const;

/** What each firm spent, what of it counts, and what it was promised and paid. */
export const FirmLines = ({ rows }: { readonly rows: readonly FirmLine[] }) => (
  <DataTable
    caption={BOOK.firms}
    rows={rows}
    rowKey={({ caseId }) => caseId}
    empty={<p>{BOOK.firmsEmpty}</p>}
    columns={[
      {
        head: BOOK.firm,
        cell: ({ caseId, name }) => (
          <CaseLink kind="project" id={caseId}>
            {name}
          </CaseLink>
        ),
        wide: true,
      },
      { head: BOOK.stage, cell: ({ stage }) => PROJECT_STAGE_WORDS[stage] },
      { head: BOOK.invested, cell: ({ investedFen }) => <Yuan fen={investedFen} />, money: true, sum: ({ investedFen }) => investedFen },
      {
        head: BOOK.recognised,
        cell: ({ recognisedFen }) => <Yuan fen={recognisedFen} />,
        money: true,
        sum: ({ recognisedFen }) => recognisedFen,
      },
      ...HELD.map(([holding, fenOf]) => ({
        head: BOOK.holdings[holding],
        cell: (line: FirmLine) => <Figure fen={fenOf(line)} account={accountOf(line.source, holding)} firm={line.creditCode} />,
        money: true as const,
        sum: fenOf,
      })),
      {
        head: BOOK.trace,
        cell: ({ caseId, stage }) =>
          stage === 'paid' ? (
            <Link to="/payments/$caseId" params={{ caseId }}>
              {BOOK.trace}
            </Link>
          ) : (
            '—'
          ),
      },
    ]}
  />
);
