import { useQuery } from '@tanstack/react-query';
import { FUND_ACTS, FUND_STAGE_WORDS } from '../../../cases/fund/acts.ts';
import type { FundRow } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { fundsQuery } from '../../queries.ts';
import { FUNDS } from './words.ts';

const OFFERED = ['registerFundNotice', 'proposeAllocation', 'approveAllocation', 'returnAllocation'] as const;

/** Budget notices on the register: finance enters each in the books once, the office says how it is used, finance approves. */
export function FundNotices() {
  const query = useQuery(fundsQuery());
  return (
    <Loaded query={query}>
      {(rows) => (
        <DataTable
          caption={FUNDS.notices}
          rows={rows}
          rowKey={({ registerRowId }) => registerRowId}
          empty={FUNDS.noticesEmpty}
          columns={[
            { head: FUNDS.docNo, cell: ({ docNo }) => docNo, wide: true },
            { head: FUNDS.source, cell: ({ source }) => FUND_SOURCE_WORDS[source] },
            { head: FUNDS.purpose, cell: ({ purpose }) => purpose },
            { head: FUNDS.receivedOn, cell: ({ receivedOn }) => formatDay(receivedOn), short: true },
            { head: FUNDS.amount, cell: ({ fen }) => <Yuan fen={fen} />, money: true },
            { head: FUNDS.uses, cell: ({ uses }) => <Uses uses={uses} /> },
            { head: FUNDS.state, cell: (row) => <Acts row={row} /> },
          ]}
        />
      )}
    </Loaded>
  );
}

const Uses = ({ uses }: Pick<FundRow, 'uses'>) => (
  <ul className="uses">
    {uses.map(({ use, fen }) => (
      <li key={use}>
        <span>{FUND_USE_WORDS[use]}</span>
        <Yuan fen={fen} />
      </li>
    ))}
  </ul>
);

/** Where the notice stands, and what this person may do on it now. */
function Acts({ row }: { readonly row: FundRow }) {
  const me = useMe();
  const acts = OFFERED.filter((act) => {
    const { from, roles } = FUND_ACTS[act];
    return from.includes(row.stage) && roles.some((role) => me.roles.includes(role));
  });
  return (
    <div className="row">
      <span className="tag">{FUND_STAGE_WORDS[row.stage]}</span>
      {acts.map((act) => (
        <Act key={act} act={act} row={row} />
      ))}
    </div>
  );
}

function Act({ act, row: { registerRowId, caseId, docNo, fen, uses } }: { readonly act: (typeof OFFERED)[number]; readonly row: FundRow }) {
  const { label } = FUND_ACTS[act];
  const about = (
    <>
      <p>
        {docNo}：<Yuan fen={fen} />
      </p>
      <Uses uses={uses} />
    </>
  );
  const on = caseId === null ? { given: { registerRowId } } : { caseId, given: {} };
  return <ActButton target={{ kind: 'fund', act, label, ...on }}>{about}</ActButton>;
}
