import { BATCH_ACTS } from '../../../cases/batch/acts.ts';
import { type Instruction, kindOf, OUTCOMES } from '../../../cases/batch/records.ts';
import type { BatchView } from '../../../contract/batch-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { isOpen } from '../../acts/is-open.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { BATCH as W, SHOWN } from './words.ts';

/** Every payment of the batch and how it ended; where nobody knows, somebody may state it on evidence. */
export const Instructions = ({ view }: { readonly view: BatchView }) => {
  const { instructions } = view.batch;
  return (
    <>
      <Lines view={view} />
      {instructions.length > SHOWN && <p className="hint">{W.notShown(instructions.length - SHOWN)}</p>}
    </>
  );
};

/** What was not paid is read first. */
function worstFirst({ batch }: BatchView): readonly Instruction[] {
  const settled = 'settled' in batch ? batch.settled : {};
  const isPaid = (id: string): number => (settled[id]?.outcome === 'paid' ? 1 : 0);
  return batch.instructions.toSorted((a, b) => isPaid(a.id) - isPaid(b.id));
}

const Lines = ({ view }: { readonly view: BatchView }) => (
  <DataTable
    caption={W.instructions}
    rows={worstFirst(view).slice(0, SHOWN)}
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
            <span className="code">{number}</span>
            <br />
            <span className="code">{unionNumber}</span>
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

function Result({ of: { id }, view }: { readonly of: Instruction; readonly view: BatchView }) {
  const { batch } = view;
  if (!('settled' in batch)) return <span className="muted">—</span>;
  const settled = batch.settled[id];
  if (settled === undefined) return <Open id={id} why={batch.held[id]} view={view} />;
  const { outcome, on, reason, voucher, evidence } = settled;
  const more = [reason, voucher && `${W.voucher} ${voucher}`, evidence && `${W.evidence}：${evidence}`].filter(Boolean).join('；');
  return (
    <>
      <span className={outcome === 'paid' ? 'tag' : 'tag bad'}>{W.settledOn(OUTCOMES[outcome], formatDay(on))}</span>
      {more === '' ? null : <p className="hint">{more}</p>}
    </>
  );
}

function Open({ id, why, view }: { readonly id: string; readonly why: string | undefined; readonly view: BatchView }) {
  const offer = view.acts.find((each) => each.act === 'stateOutcome' && isOpen(each));
  return (
    <>
      <span className={why === undefined ? 'tag' : 'tag bad'}>{why === undefined ? W.waiting : W.held}</span>
      {why === undefined ? null : <p className="hint">{why}</p>}
      {offer === undefined ? null : (
        <ActButton
          target={{
            kind: 'batch',
            caseId: view.id,
            version: view.version,
            act: 'stateOutcome',
            label: BATCH_ACTS.stateOutcome.label,
            given: { instructionId: id },
          }}
        />
      )}
    </>
  );
}
