import { OUTLAY_ACTS } from '../../../cases/outlay/acts.ts';
import { type Spending, SPENDING_PURPOSES } from '../../../cases/outlay/records.ts';
import { acceptedFenOf } from '../../../cases/outlay/spent-of.ts';
import type { OutlayView } from '../../../contract/outlay-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { SPENDINGS as W } from './words.ts';

/** What a benchmark spent its award on, each with its invoice and what the office found (measures/7.2). */
export function Spendings({ view }: { readonly view: OutlayView }) {
  const { outlay } = view;
  if (outlay.stage !== 'paid' || outlay.ground.purpose !== 'benchmark') return null;
  const { spendings = [], ground, payment } = outlay;
  const acceptedFen = acceptedFenOf(outlay);
  return (
    <Section title={W.title}>
      <p>
        {W.left(formatYuan(acceptedFen), formatYuan(payment.amountFen - acceptedFen))}
        {ground.spendBy !== undefined && W.until(formatDay(ground.spendBy))}
      </p>
      <DataTable
        caption={W.title}
        rows={spendings}
        rowKey={({ id }) => id}
        empty={<p>{W.empty}</p>}
        columns={[
          { head: W.what, cell: ({ what, purpose }) => `${what}（${SPENDING_PURPOSES[purpose]}）`, wide: true },
          { head: W.paidOn, cell: ({ paidOn }) => formatDay(paidOn), short: true },
          { head: W.amount, cell: ({ amountFen }) => <Yuan fen={amountFen} />, money: true },
          { head: W.invoice, cell: ({ invoice }) => invoice },
          { head: W.file, cell: ({ paper }) => <PaperLinks of={[paper]} /> },
          { head: W.checked, cell: (spending) => <Checked view={view} of={spending} />, wide: true },
        ]}
      />
    </Section>
  );
}

function Checked({ view, of: { id, what, checked } }: { readonly view: OutlayView; readonly of: Spending }) {
  if (checked !== undefined) return `${checked.accepted ? W.accepted : W.refused}：${checked.opinion}（${checked.by}）`;
  if (!view.acts.some(({ act, allowed }) => act === 'checkSpending' && allowed)) return W.open;
  const { label } = OUTLAY_ACTS.checkSpending;
  return (
    <ActButton target={{ kind: 'outlay', caseId: view.id, version: view.version, act: 'checkSpending', label, given: { spendingId: id } }}>
      <p>{what}</p>
    </ActButton>
  );
}
