import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Section } from '../../parts/page.tsx';
import { ledgerQuery } from '../../queries.ts';
import { useSampled } from './use-sampled.ts';
import { AUDIT } from './words.ts';

/** What every account holds; each leads to the entries it is the sum of. */
export function AuditFigures() {
  const query = useInfiniteQuery(ledgerQuery());
  const sampled = useSampled();
  return (
    <Section title={AUDIT.figures}>
      <p className="hint">{AUDIT.figuresHint}</p>
      <Loaded query={query}>
        {({ pages }) => (
          <DataTable
            caption={AUDIT.figures}
            rows={pages[0]?.balances ?? []}
            rowKey={({ account }) => account}
            empty={<p>{AUDIT.none}</p>}
            columns={[
              { head: AUDIT.account, cell: ({ label }) => label, wide: true },
              {
                head: AUDIT.amount,
                cell: ({ account, fen }) => (
                  <Link to="/audit" search={{ ...sampled, account }} hash="entries">
                    <Yuan fen={fen} />
                  </Link>
                ),
                money: true,
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
