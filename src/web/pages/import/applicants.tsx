import { Button } from 'antd';
import { useState } from 'react';
import type { ImportPreview } from '../../../contract/views.ts';
import type { Outcome } from '../../../kernel/verdict.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { HoldsMark, OutcomeMark } from '../../parts/verdict.tsx';
import { PARTS } from '../../parts/words.ts';
import { IMPORT } from './words.ts';

type Applicant = ImportPreview['applicants'][number];

/** A browser draws thousands of rows slowly: so many at a time. */
const AT_ONCE = 100;

/** Every applicant with the verdict it would get, and why wherever it is not a yes. */
export function Applicants({ applicants }: { readonly applicants: readonly Applicant[] }) {
  const [shown, show] = useState(AT_ONCE);
  const count = (outcome: Outcome): number => applicants.filter(({ verdict }) => verdict.outcome === outcome).length;
  return (
    <>
      {applicants.length > 0 && <p>{IMPORT.counts(count('yes'), count('no'), count('unknown'))}</p>}
      <DataTable
        caption={IMPORT.applicants}
        rows={applicants.slice(0, shown)}
        rowKey={({ creditCode, name }) => `${creditCode} ${name}`}
        empty={IMPORT.noApplicants}
        columns={[
          {
            head: IMPORT.applicant,
            cell: ({ name, creditCode }) => (
              <>
                {name}
                <small className="code">{creditCode}</small>
              </>
            ),
          },
          { head: IMPORT.outcome, cell: ({ verdict }) => <OutcomeMark outcome={verdict.outcome} /> },
          { head: IMPORT.why, cell: (applicant) => <Why applicant={applicant} />, wide: true },
          { head: IMPORT.status, cell: ({ status }) => IMPORT.statuses[status] },
        ]}
      />
      {shown < applicants.length && (
        <p>
          {PARTS.of(shown, applicants.length)} <Button onClick={() => show(shown + AT_ONCE)}>{PARTS.more}</Button>
        </p>
      )}
    </>
  );
}

function Why({ applicant: { verdict } }: { readonly applicant: Applicant }) {
  const open = verdict.because.filter(({ holds }) => holds !== true);
  if (open.length === 0) return <span className="muted">—</span>;
  return (
    <ul className="plain">
      {open.map(({ test, holds, says, clause }) => (
        <li key={test}>
          <HoldsMark holds={holds} /> {says}（<ClauseLink clause={clause} />）
        </li>
      ))}
    </ul>
  );
}
