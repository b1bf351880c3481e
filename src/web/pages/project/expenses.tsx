import type { Expense } from '../../../cases/project/events.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Yuan, YuanAndWan } from '../../parts/money.tsx';
import { RefusalText } from '../../parts/problem.tsx';
import { fileHref, SourceLine } from '../../parts/source-line.tsx';
import { StepsTable } from '../../parts/steps-table.tsx';
import { EvidenceHead, Findings, InvoicePapers, ProofPapers } from './evidence.tsx';
import { OutcomeMark, Reasons } from '../../parts/verdict.tsx';
import { EVIDENCE, EXPENSES, PROJECT } from './words.ts';

/** Each expense: what of it counts and how it was reckoned, or why it does not. */
export function Expenses({ view }: { readonly view: ProjectView }) {
  const { expenses } = view.project;
  const open = view.changed.filter(({ kept }) => kept === undefined).length;
  return (
    <>
      {view.waiting.expenses > 0 && <p className="note">{EXPENSES.waiting(view.waiting.expenses)}</p>}
      {open > 0 && <p className="note">{EXPENSES.someChanged(open)}</p>}
      {view.barred.map((says) => (
        <p key={says} className="note">
          {EXPENSES.barred(says)}
        </p>
      ))}
      {expenses.length === 0 ? (
        <p className="empty">{EXPENSES.none}</p>
      ) : (
        <p className="total">
          {EXPENSES.total}：<YuanAndWan fen={view.recognisedFen} />
        </p>
      )}
      <EvidenceHead view={view} />
      <ul className="card-list">
        {expenses.map((expense) => (
          <li key={expense.id} id={`expense-${expense.id}`}>
            <OneExpense expense={expense} view={view} />
          </li>
        ))}
      </ul>
    </>
  );
}

const invoiceTotal = ({ invoice }: Expense['facts']): number | undefined =>
  invoice === undefined ? undefined : invoice.netFen + invoice.taxFen;
const paper = (fen: number | undefined) =>
  fen === undefined ? <span className="answer open">{EXPENSES.missingPaper}</span> : <Yuan fen={fen} />;

function OneExpense({ expense, view }: { readonly expense: Expense; readonly view: ProjectView }) {
  const { title, supplier, verdict, facts, ruling, steps, source, invoiceFile } = expense;
  return (
    <article>
      <header className="row spread">
        <h3>
          {title} <small className="muted">{supplier}</small>
        </h3>
        <OutcomeMark outcome={verdict.outcome} words={EXPENSES.words} />
      </header>
      <FactList
        lines={[
          [EXPENSES.contract, paper(facts.contract?.amountFen)],
          [EXPENSES.invoice, paper(invoiceTotal(facts))],
          [EXPENSES.paid, paper(facts.payment?.amountFen)],
          [
            EXPENSES.recognised,
            <strong key="recognised">
              <Yuan fen={verdict.value?.recognisedFen ?? null} />
            </strong>,
          ],
          [
            EXPENSES.file,
            invoiceFile === undefined ? (
              EXPENSES.noFile
            ) : (
              <a key="file" href={fileHref(invoiceFile)}>
                {facts.invoice?.number ?? EXPENSES.file}
              </a>
            ),
          ],
          [EVIDENCE.papers, <InvoicePapers key="papers" expense={expense} view={view} />],
          [EVIDENCE.proofs, <ProofPapers key="proofs" expense={expense} view={view} />],
          [EXPENSES.place, expense.place?.says],
          [PROJECT.source, source === undefined ? null : <SourceLine key="source" source={source} />],
        ]}
      />
      {ruling && <p className="note">{EXPENSES.ruling(ruling.by, formatDay(ruling.on), ruling.reason)}</p>}
      <Findings expense={expense} view={view} />
      <Ruling expense={expense} view={view} />
      <Changed expense={expense} view={view} />
      <Earlier expense={expense} />
      <details open={verdict.outcome !== 'yes'}>
        <summary>{EXPENSES.details}</summary>
        <Reasons
          because={verdict.outcome === 'yes' ? verdict.because : verdict.because.filter(({ holds }) => holds !== true)}
          caption={`${title}${EXPENSES.tests}`}
          ways={view.ways.expenses[expense.id] ?? []}
        />
        {steps.length > 0 && <StepsTable steps={steps} caption={`${title}${EXPENSES.steps}`} />}
      </details>
    </article>
  );
}

/** Told to everybody who reads the case, cell by cell; the officer answers it anew or keeps the answer. */
function Changed({ expense, view }: { readonly expense: Expense; readonly view: ProjectView }) {
  const change = view.changed.find(({ expenseId }) => expenseId === expense.id);
  if (change === undefined) return null;
  const { cells, kept } = change;
  const acts = kept === undefined ? (['reviseExpense', 'keepExpense'] as const) : (['reviseExpense'] as const);
  const { id, kind, version } = view;
  return (
    <>
      <p className="note">{kept === undefined ? EXPENSES.changed : EXPENSES.kept(kept.by, formatDay(kept.on), kept.reason)}</p>
      <DataTable
        caption={EXPENSES.changedTitle(expense.title)}
        rows={cells}
        rowKey={({ what }) => what}
        columns={[
          { head: EXPENSES.cell, cell: ({ what }) => what },
          { head: EXPENSES.before, cell: ({ before }) => before },
          { head: EXPENSES.now, cell: ({ now }) => now },
        ]}
      />
      <p className="row">
        {acts.map((act) => {
          const offer = view.acts.find((each) => each.act === act && each.allowed);
          return (
            offer && (
              <ActButton key={act} target={{ kind, caseId: id, version, act, label: offer.label, given: { expenseId: expense.id } }}>
                {<p>{expense.title}</p>}
              </ActButton>
            )
          );
        })}
      </p>
    </>
  );
}

/** What was answered before, each as it was. */
const Earlier = ({ expense: { earlier = [] } }: { readonly expense: Expense }) =>
  earlier.length === 0 ? null : (
    <p className="hint">
      {EXPENSES.earlier}：
      {earlier.map(({ verdict }, index) => (
        <span key={`${index}-${verdict.outcome}`}>
          {index > 0 && '；'}
          <OutcomeMark outcome={verdict.outcome} words={EXPENSES.words} /> <Yuan fen={verdict.value?.recognisedFen ?? null} />
        </span>
      ))}
    </p>
  );

/** An officer's ruling helps only where the kind of expense is what is open. */
function Ruling({ expense, view }: { readonly expense: Expense; readonly view: ProjectView }) {
  const offer = view.acts.find(({ act }) => act === 'ruleOnExpense');
  const isOpen = expense.verdict.because.some(({ test, holds }) => test === 'category' && holds === 'unknown');
  if (offer === undefined || !isOpen) return null;
  if (!offer.allowed) return <p className="hint">{offer.refusal && <RefusalText {...offer.refusal} />}</p>;
  const { id, kind, version } = view;
  return (
    <ActButton target={{ kind, caseId: id, version, act: 'ruleOnExpense', label: offer.label, given: { expenseId: expense.id } }}>
      {<p>{expense.title}</p>}
    </ActButton>
  );
}
