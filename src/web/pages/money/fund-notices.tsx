import { useQuery } from '@tanstack/react-query';
import { FUND_ACTS, FUND_STAGE_WORDS } from '../../../cases/fund/acts.ts';
import { formatDay } from '../../../kernel/day.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { fundsQuery } from '../../queries.ts';
import { FUNDS } from './words.ts';

/** Budget notices on the register; finance enters each in the books once. */
export function FundNotices() {
  const me = useMe();
  const query = useQuery(fundsQuery());
  const { label, roles } = FUND_ACTS.registerFundNotice;
  const mayRegister = roles.some((role) => me.roles.includes(role));
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
            { head: FUNDS.receivedOn, cell: ({ receivedOn }) => formatDay(receivedOn) },
            { head: FUNDS.amount, cell: ({ fen }) => <Yuan fen={fen} />, money: true },
            {
              head: FUNDS.state,
              cell: ({ registerRowId, caseId, docNo, fen }) =>
                caseId === null && mayRegister ? (
                  <ActButton target={{ kind: 'fund', act: 'registerFundNotice', label, given: { registerRowId } }}>
                    <p>
                      {docNo}：<Yuan fen={fen} />
                    </p>
                  </ActButton>
                ) : (
                  <span className="tag">{FUND_STAGE_WORDS[caseId === null ? 'none' : 'registered']}</span>
                ),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
