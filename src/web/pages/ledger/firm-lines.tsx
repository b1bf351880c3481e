import { Link } from '@tanstack/react-router';
import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { FirmLine } from '../../../contract/fund-ledger-views.ts';
import { accountOf } from '../../../kernel/accounts.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Figure } from './figure.tsx';
import { BOOK } from './words.ts';

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
      { head: BOOK.invested, cell: ({ investedFen }) => <Yuan fen={investedFen} />, money: true },
      { head: BOOK.recognised, cell: ({ recognisedFen }) => <Yuan fen={recognisedFen} />, money: true },
      {
        head: BOOK.committed,
        cell: ({ committedFen, source, creditCode }) => (
          <Figure fen={committedFen} account={accountOf(source, 'committed')} firm={creditCode} />
        ),
        money: true,
      },
      {
        head: BOOK.holdings.paid,
        cell: ({ paidFen, source, creditCode }) => <Figure fen={paidFen} account={accountOf(source, 'paid')} firm={creditCode} />,
        money: true,
      },
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
