import { BATCH_ACTS } from '../../../cases/batch/acts.ts';
import { type BankFile, type Instruction, kindOf, OUTCOMES } from '../../../cases/batch/records.ts';
import type { OrderedBatch } from '../../../cases/batch/state.ts';
import type { BatchView } from '../../../contract/batch-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { isOpen } from '../../acts/is-open.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { LongTable } from '../../parts/long-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { addressOf } from '../../base.ts';
import { BATCH as W } from './words.ts';

/** What was not paid is read first. */
function worstFirst({ batch }: BatchView): readonly Instruction[] {
  const settled = 'settled' in batch ? batch.settled : {};
  const isPaid = (id: string): number => (settled[id]?.outcome === 'paid' ? 1 : 0);
  return batch.instructions.toSorted((a, b) => isPaid(a.id) - isPaid(b.id));
}

/** Every payment of the batch and how it ended; where nobody knows, two people may say it on the bank's answer. */
export const Instructions = ({ view }: { readonly view: BatchView }) => (
  <LongTable
    caption={W.instructions}
    rows={worstFirst(view)}
    nameOf={({ account }) => account.holder}
    rowKey={({ id }) => id}
    columns={[
      {
        head: W.firm,
        cell: (instruction) => (
          <CaseLink kind={kindOf(instruction)} id={instruction.caseId}>
            {instruction.account.holder}
          </CaseLink>
        ),
        wide: true,
      },
      { head: W.amount, cell: ({ amountFen }) => <Yuan fen={amountFen} />, money: true },
      {
        head: W.account,
        cell: ({ account: { bank, number, unionNumber } }) => (
          <>
            {bank}
            <br />
            <span className="code unbroken">{number}</span>
            <br />
            <span className="code unbroken">{unionNumber}</span>
          </>
        ),
      },
      {
        head: W.id,
        cell: ({ id, after }) => (
          <>
            <code className="hash">{id}</code>
            {after !== undefined && <p className="hint">{W.after(after)}</p>}
          </>
        ),
      },
      { head: W.state, cell: (instruction) => <Result of={instruction} view={view} />, wide: true },
    ]}
  />
);

const AnswerLink = ({ of: { name, digest } }: { readonly of: BankFile }) => (
  <a href={addressOf(`/api/v1/files/${digest}`)} download>
    {W.answer(name)}
  </a>
);

function Result({ of: { id }, view }: { readonly of: Instruction; readonly view: BatchView }) {
  const { batch } = view;
  if (!('settled' in batch)) return <span className="muted">—</span>;
  const settled = batch.settled[id];
  if (settled === undefined) return <Open id={id} batch={batch} view={view} />;
  const { outcome, on, reason, voucher, answer, statedBy, by } = settled;
  const hands = statedBy && W.twoHands(statedBy, by);
  const more = [reason, voucher && `${W.voucher} ${voucher}`, hands].filter(Boolean).join('；');
  return (
    <>
      <span className={outcome === 'paid' ? 'tag' : 'tag bad'}>{W.settledOn(OUTCOMES[outcome], formatDay(on))}</span>
      {more === '' ? null : <p className="hint">{more}</p>}
      {answer && <AnswerLink of={answer} />}
    </>
  );
}

type OpenProps = { readonly id: string; readonly batch: OrderedBatch; readonly view: BatchView };

/** What the bank's file leaves open, what somebody read in its answer, and what this person may do about it. */
function Open({ id, batch: { held, stated }, view }: OpenProps) {
  const { [id]: why } = held;
  const { [id]: statement } = stated;
  return (
    <>
      <span className={why === undefined ? 'tag' : 'tag bad'}>{why === undefined ? W.waiting : W.held}</span>
      {why === undefined ? null : <p className="hint">{why}</p>}
      {statement && (
        <>
          <p>{W.stated(statement.by.name, OUTCOMES[statement.outcome], formatDay(statement.on))}</p>
          <p className="hint">{statement.reason}</p>
          <AnswerLink of={statement.answer} />
        </>
      )}
      <div className="row">
        {(statement ? (['confirmOutcome', 'returnOutcome'] as const) : (['stateOutcome'] as const)).map((act) => (
          <OutcomeButton key={act} act={act} id={id} view={view} />
        ))}
      </div>
    </>
  );
}

type OutcomeAct = 'stateOutcome' | 'confirmOutcome' | 'returnOutcome';

function OutcomeButton({ act, id, view }: { readonly act: OutcomeAct; readonly id: string; readonly view: BatchView }) {
  if (!view.acts.some((each) => each.act === act && isOpen(each))) return null;
  const { label } = BATCH_ACTS[act];
  return <ActButton target={{ kind: 'batch', caseId: view.id, version: view.version, act, label, given: { instructionId: id } }} />;
}
