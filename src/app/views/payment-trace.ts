import { isActOf, ruleOf } from '../../cases/decide.ts';
import type { Expense, ProjectEvent, Source } from '../../cases/project/events.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { Recorded } from '../../cases/recorded.ts';
import type { Evidence, PaymentTrace } from '../../contract/views.ts';
import type { EntryOccasion, EntryRecord } from '../store.ts';
import { ledgerEntryOf } from './ledger-view.ts';
import type { Opened } from './opened.ts';
import { verdictsOf } from './payment-verdicts.ts';

type Paid = Extract<KnownProject, { stage: 'paid' }>;
/** What stands beside the case: its entries in the books, and whether its chain of hashes was found whole. */
export type TraceFacts = {
  readonly entries: readonly EntryRecord[];
  readonly occasions: ReadonlyMap<string, EntryOccasion>;
  readonly intact: boolean;
};

/** One payment with everything it rests on: every figure leads to its evidence and clause. */
export function buildPaymentTrace(
  { id, state, history, policy }: Opened<'project', Paid>,
  { entries, occasions, intact }: TraceFacts,
): PaymentTrace {
  const { application, award, payment, levels } = state;
  return {
    caseId: id,
    name: application.name,
    creditCode: application.creditCode,
    paidOn: payment.paidOn,
    paidBy: payment.by,
    instructionId: payment.instructionId,
    amountFen: payment.amountFen,
    steps: award.steps,
    expenses: state.expenses.map(expenseLine),
    verdicts: verdictsOf(state, history, policy),
    levels: { before: levels.before?.verdict.value?.level ?? null, after: levels.after?.verdict.value?.level ?? null },
    hands: handsOf(history),
    entries: entries.map(ledgerEntryOf(occasions)),
    chain: { events: history.length, head: history.at(-1)?.hash ?? '', intact },
  };
}

const expenseLine = ({ id, title, supplier, verdict, steps, source, invoiceFile }: Expense): PaymentTrace['expenses'][number] => ({
  id,
  title,
  supplier,
  recognisedFen: verdict.outcome === 'yes' ? (verdict.value?.recognisedFen ?? 0) : 0,
  verdict,
  steps,
  evidence: [
    ...(invoiceFile === undefined ? [] : [{ label: '电子发票', href: fileHref(invoiceFile) }]),
    ...(source === undefined ? [] : rowEvidence(source)),
  ],
});

const fileHref = (digest: string): string => `/api/v1/files/${digest}`;
const rowEvidence = ({ file, sheet, row, digest }: Source): Evidence[] =>
  digest === undefined ? [] : [{ label: [file, sheet, `第${row}行`].filter((part) => part !== null).join(' '), href: fileHref(digest) }];

/** Who did what when, one line an act: an act may leave several events. */
function handsOf(history: readonly Recorded<ProjectEvent>[]): PaymentTrace['hands'] {
  const firsts = history.filter(({ act, at, actor }, index) => {
    const before = history[index - 1];
    return before?.act !== act || before.at !== at || before.actor.personId !== actor.personId;
  });
  return firsts.map(({ act, actor, on }) => ({
    label: isActOf('project', act) ? ruleOf('project', act).label : act,
    name: actor.name,
    on,
  }));
}
