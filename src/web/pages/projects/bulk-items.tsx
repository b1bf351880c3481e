import type { BulkItem } from '../../../contract/bulk-views.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { RefusalText } from '../../parts/problem.tsx';
import { BULK, type OutcomeWords } from './words.ts';

const say = (outcome: BulkItem['outcome'], words: OutcomeWords): string =>
  outcome === null ? words.open : outcome.ok ? words.done : words.refused;

/** Firm by firm what would come, or came, of it; those that it cannot be done on first, each with its reason. */
export function BulkItems({ items, words }: { readonly items: readonly BulkItem[]; readonly words: OutcomeWords }) {
  const refusals = items.filter(({ outcome }) => outcome?.ok === false);
  const open = items.filter(({ outcome }) => outcome === null);
  const done = items.filter(({ outcome }) => outcome?.ok);
  return (
    <>
      <p role="status">{words.count(done.length, refusals.length, open.length)}</p>
      <ListTable
        caption={words.caption}
        rows={[...refusals, ...open, ...done]}
        rowKey={({ caseId }) => caseId}
        columns={[
          {
            head: BULK.firm,
            cell: ({ caseId, name }) => (
              <CaseLink kind="project" id={caseId}>
                {name}
              </CaseLink>
            ),
            saved: ['text', ({ name }) => name],
          },
          {
            head: BULK.outcome,
            cell: ({ outcome }) => <span className={outcome?.ok === false ? 'tag bad' : 'tag'}>{say(outcome, words)}</span>,
            saved: ['text', ({ outcome }) => say(outcome, words)],
          },
          {
            head: BULK.why,
            cell: ({ outcome }) => (outcome?.ok === false ? <RefusalText {...outcome.refusal} /> : '—'),
            saved: ['text', ({ outcome }) => (outcome?.ok === false ? outcome.refusal.message : '')],
            wide: true,
          },
        ]}
      />
    </>
  );
}
