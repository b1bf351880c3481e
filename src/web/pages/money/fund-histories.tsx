import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FundView } from '../../../contract/views.ts';
import { Loaded, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { caseQuery, fundsQuery } from '../../queries.ts';
import { FUNDS } from './words.ts';

type Booked = { readonly caseId: string; readonly docNo: string };

/** What was done on each notice in the books: how it was allotted or sent back, and how evaluations were weighed. It has no page of its own. */
export function FundHistories() {
  const { data: rows = [] } = useQuery(fundsQuery());
  const booked = rows.flatMap(({ caseId, docNo }) => (caseId === null ? [] : [{ caseId, docNo }]));
  if (booked.length === 0) return null;
  return (
    <Section title={FUNDS.histories}>
      {booked.map((each) => (
        <History key={each.caseId} of={each} />
      ))}
    </Section>
  );
}

/** One open at a time: the records of a timeline bear their numbers as anchors. */
function History({ of: { caseId, docNo } }: { readonly of: Booked }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details name="fund-history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{FUNDS.historyOf(docNo)}</summary>
      {isOpen && <Filed caseId={caseId} />}
    </details>
  );
}

function Filed({ caseId }: Pick<Booked, 'caseId'>) {
  return <Loaded query={useQuery(caseQuery<FundView>(caseId))}>{({ timeline }) => <Timeline entries={timeline} />}</Loaded>;
}
