import { useQuery } from '@tanstack/react-query';
import type { Grounds } from '../../../contract/audit-views.ts';
import type { LedgerEntry } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded } from '../../parts/page.tsx';
import { groundsQuery } from '../../queries.ts';
import { addressOf } from '../../base.ts';
import { AUDIT } from './words.ts';

/** What stands behind an entry: what was done until then and by whom, the papers, the clauses with what was found under each. */
export function GroundsView({ entry: { event, on, says } }: { readonly entry: LedgerEntry }) {
  const query = useQuery(groundsQuery(event.caseId, event.version));
  return (
    <section aria-label={AUDIT.grounds}>
      <h3>
        {AUDIT.grounds}：{formatDay(on)} {says}
      </h3>
      <Loaded query={query}>{(grounds) => <Parts grounds={grounds} />}</Loaded>
    </section>
  );
}

const Parts = ({ grounds: { caseId, kind, steps, files, clauses, batchId } }: { readonly grounds: Grounds }) => (
  <>
    <p>
      <CaseLink kind={kind} id={caseId}>
        {AUDIT.toCase}
      </CaseLink>{' '}
      {batchId !== null && (
        <CaseLink kind="batch" id={batchId}>
          {AUDIT.toBatch}
        </CaseLink>
      )}
    </p>
    <h4>{AUDIT.steps}</h4>
    <DataTable
      caption={AUDIT.steps}
      rows={steps.toReversed()}
      rowKey={({ version }) => String(version)}
      columns={[
        { head: AUDIT.on, cell: ({ on }) => formatDay(on), short: true },
        { head: AUDIT.says, cell: ({ label, says }) => `${label}：${says}`, wide: true },
        { head: AUDIT.by, cell: ({ by }) => by, short: true },
      ]}
    />
    <h4>{AUDIT.files}</h4>
    {files.length === 0 ? (
      <p className="hint">{AUDIT.noFiles}</p>
    ) : (
      <ul>
        {files.map(({ digest, name, href }) => (
          <li key={digest}>
            <a href={addressOf(href)}>{name}</a> <code className="hash">{digest.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
    )}
    <h4>{AUDIT.clauses}</h4>
    {clauses.length === 0 ? (
      <p className="hint">{AUDIT.noClauses}</p>
    ) : (
      <ul>
        {clauses.map(({ clause, says }) => (
          <li key={clause}>
            <ClauseLink clause={clause} />：{says.join('；')}
          </li>
        ))}
      </ul>
    )}
  </>
);
