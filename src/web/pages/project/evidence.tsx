import type { Expense } from '../../../cases/project/events.ts';
import { proofsOf } from '../../../cases/project/evidence/proofs.ts';
import { answerTo, openFindings } from '../../../cases/project/evidence/open-findings.ts';
import type { Compared, EvidenceFinding } from '../../../cases/project/evidence/records.ts';
import {
  CHECK_OUTCOME_WORDS,
  FINDING_TITLES,
  INVOICE_FIELD_WORDS,
  PROOF_WORDS,
  proofDifferences,
} from '../../../cases/project/evidence/words.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { ActButton } from '../../acts/act-button.tsx';
import { Offers } from '../../acts/offers.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useMe } from '../../parts/use-me.ts';
import { addressOf } from '../../base.ts';
import { EVIDENCE } from './words.ts';

/** Begun in this section, beside what they are about. */
export const EVIDENCE_OFFERS: readonly string[] = ['fileInvoice', 'fileProof', 'verifyInvoice', 'examineEvidence', 'explainFinding'];
type Props = { readonly expense: Expense; readonly view: ProjectView };

/** Whether anybody has looked at the papers, what that raised, and the button to look now. */
export function EvidenceHead({ view }: { readonly view: ProjectView }) {
  const { examination } = view.project.evidence ?? {};
  const acts = view.acts.filter(({ act }) => act === 'examineEvidence');
  const open = openFindings(view.project).length;
  return (
    <>
      {view.project.expenses.length > 0 && (
        <p className={open > 0 ? 'note' : 'hint'}>
          {examination === undefined
            ? EVIDENCE.never
            : EVIDENCE.examined(examination.by, formatDay(examination.on), examination.findings.length, open)}
        </p>
      )}
      {acts.length > 0 && (
        <>
          <Offers of={{ ...view, acts }} />
          <p>
            <a href={addressOf('/overlap')}>{EVIDENCE.overlap}</a>
          </p>
        </>
      )}
      <Findings view={view} />
    </>
  );
}

/** What was handed in and confirmed, what the tax service said of it, and the way to the page where both are done. */
export function InvoicePapers({ expense: { id }, view }: Props) {
  const mayOpen = useMe().roles.includes('officer');
  const { invoices = [], verifications = [] } = view.project.evidence ?? {};
  const filed = invoices.findLast(({ expenseId }) => expenseId === id);
  const check = verifications.findLast(({ expenseId }) => expenseId === id);
  return (
    <>
      {check === undefined
        ? EVIDENCE.unchecked
        : EVIDENCE.checked(formatDay(check.checkedOn), CHECK_OUTCOME_WORDS[check.outcome], check.by)}
      {filed?.differences.map(({ field, written, read }) => (
        <span key={field} className="tag open">
          {EVIDENCE.differs(INVOICE_FIELD_WORDS[field], written, read)}
        </span>
      ))}{' '}
      {mayOpen && <a href={addressOf(`/invoices/${view.id}/${encodeURIComponent(id)}`)}>{EVIDENCE.papers}</a>}
    </>
  );
}

/** The slips and vouchers that were confirmed, and the way to the page where they are read and confirmed. */
export function ProofPapers({ expense: { id }, view }: Props) {
  const mayOpen = useMe().roles.includes('officer');
  const proofs = proofsOf(view.project.evidence?.proofs, id);
  return (
    <>
      {proofs.length === 0 && EVIDENCE.noProof}
      {proofs.map((proof) => (
        <span key={proof.paper.id}>
          <PaperLinks of={[proof.paper]} />
          {EVIDENCE.proof(PROOF_WORDS[proof.kind], proof.confirmed.number, formatYuan(proof.confirmed.amountFen))}
          {proofDifferences(proof).map(({ field, written, read }) => (
            <span key={field} className="tag open">
              {EVIDENCE.differs(field, written, read)}
            </span>
          ))}
        </span>
      ))}{' '}
      {mayOpen && <a href={addressOf(`/proofs/${view.id}/${encodeURIComponent(id)}`)}>{EVIDENCE.proofs}</a>}
    </>
  );
}

const ComparedList = ({ rows }: { readonly rows: readonly Compared[] }) => (
  <ul className="plain">
    {rows.map(({ what, value }, index) => (
      <li key={`${index}-${what}`}>
        {what}：{value}
      </li>
    ))}
  </ul>
);

type Asked = { readonly expense?: Expense; readonly view: ProjectView };
/** Each question that the papers of one expense raise, or the firm as a whole: what was compared, by which clause, and how it was explained. */
export function Findings({ expense, view }: Asked) {
  const findings = (view.project.evidence?.examination?.findings ?? []).filter(({ expenseId }) => expenseId === expense?.id);
  if (findings.length === 0) return null;
  return (
    <DataTable
      caption={`${expense?.title ?? view.project.application.name}${EVIDENCE.findings}`}
      rows={findings}
      rowKey={({ id }) => id}
      columns={[
        { head: EVIDENCE.finding, cell: findingSays, wide: true },
        { head: EVIDENCE.compared, cell: ({ compared }) => <ComparedList rows={compared} />, wide: true },
        { head: EVIDENCE.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
        { head: EVIDENCE.answer, cell: (finding) => <Answer finding={finding} view={view} />, wide: true },
      ]}
    />
  );
}

const findingSays = ({ test, says, doubt }: EvidenceFinding) => (
  <>
    <strong>{FINDING_TITLES[test]}</strong>
    <p>{says}</p>
    {doubt !== undefined && (
      <p className="hint">
        {EVIDENCE.doubt}：{doubt}
      </p>
    )}
  </>
);

function Answer({ finding, view }: { readonly finding: EvidenceFinding; readonly view: ProjectView }) {
  const answer = answerTo(view.project, finding);
  if (answer !== undefined) return `${answer.by}（${formatDay(answer.on)}）：${answer.reason}`;
  const offer = view.acts.find(({ act, allowed }) => act === 'explainFinding' && allowed);
  const { id, kind, version } = view;
  return (
    <>
      <span className="tag open">{EVIDENCE.open}</span>
      {offer && (
        <ActButton target={{ kind, caseId: id, version, act: 'explainFinding', label: offer.label, given: { findingId: finding.id } }}>
          <p>{finding.says}</p>
        </ActButton>
      )}
    </>
  );
}
