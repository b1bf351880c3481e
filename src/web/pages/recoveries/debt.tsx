import { type InstalmentPlan, RECEIPT_WAYS } from '../../../cases/recovery/records.ts';
import type { RecoveryView } from '../../../contract/recovery-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { RECOVERY } from './words.ts';

/** What is owed when, and what has come. */
export function Debt({ view: { recovery, open } }: { readonly view: RecoveryView }) {
  if (!('decision' in recovery)) return null;
  const { plan, askedPlan, receipts, writtenOff } = recovery;
  return (
    <Section title={RECOVERY.debt}>
      <p className="hint">{RECOVERY.noInterest}</p>
      {open.length > 0 && (
        <DataTable
          caption={RECOVERY.debt}
          rows={open}
          rowKey={({ no }) => String(no)}
          columns={[
            { head: RECOVERY.term, cell: ({ no }) => (plan === undefined ? RECOVERY.whole : RECOVERY.instalment(no)) },
            { head: RECOVERY.due, cell: ({ dueOn }) => formatDay(dueOn), wide: true },
            { head: RECOVERY.fen, cell: ({ fen }) => <Yuan fen={fen} />, money: true, sum: ({ fen }) => fen },
            { head: RECOVERY.open, cell: ({ openFen }) => <Yuan fen={openFen} />, money: true, sum: ({ openFen }) => openFen },
          ]}
        />
      )}
      {askedPlan && <Asked plan={askedPlan} />}
      <h3>{RECOVERY.receipts}</h3>
      <DataTable
        caption={RECOVERY.receipts}
        rows={receipts}
        rowKey={({ voucher }) => voucher}
        empty={<p>{RECOVERY.noReceipts}</p>}
        columns={[
          { head: RECOVERY.receivedOn, cell: ({ on }) => formatDay(on) },
          { head: RECOVERY.way, cell: ({ by }) => RECEIPT_WAYS[by] },
          { head: RECOVERY.voucher, cell: ({ voucher }) => voucher, wide: true },
          { head: RECOVERY.fen, cell: ({ fen }) => <Yuan fen={fen} />, money: true, sum: ({ fen }) => fen },
        ]}
      />
      {writtenOff && (
        <p>
          {RECOVERY.writtenOff}：<Yuan fen={writtenOff.fen} />，{formatDay(writtenOff.on)}，{writtenOff.document}；{writtenOff.reason}
        </p>
      )}
    </Section>
  );
}

const Asked = ({ plan: { instalments, reason } }: { readonly plan: InstalmentPlan }) => (
  <>
    <h3>{RECOVERY.askedPlan}</h3>
    <p>{reason}</p>
    <ul>
      {instalments.map(({ dueOn, fen }) => (
        <li key={dueOn}>
          {formatDay(dueOn)} <Yuan fen={fen} />
        </li>
      ))}
    </ul>
  </>
);
