import { useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { Acceptance } from '../../../cases/project/events.ts';
import { recognisedOf } from '../../../cases/project/expenses.ts';
import { auditedShortfall } from '../../../cases/project/acceptance/audit.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { parseMoney } from '../../acts/parse-money.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { AUDIT } from './words.ts';

/** What the auditor typed about one expense; nothing typed agrees with our figure. */
type Typed = { readonly yuan?: string; readonly note?: string };

/** What the accountant said before: a report stated anew begins with it. */
const saidBefore = ({ project: { audit } }: ProjectView): Readonly<Record<string, Typed>> =>
  Object.fromEntries(
    (audit?.report?.lines ?? []).flatMap(({ expenseId, oursFen, auditedFen, note = '' }) =>
      auditedFen === oursFen ? [] : [[expenseId, { yuan: formatYuan(auditedFen), note }]],
    ),
  );

/** With which act this reader states the audit: the accountant by itself, the evaluator with its opinion. */
const actOf = ({ acts }: ProjectView) =>
  (['auditInvestment', 'passAcceptance'] as const).find((name) => acts.some(({ act, allowed }) => act === name && allowed));

/** The audit: our figure of every expense, the auditor's where it differs, and the opinion. An evaluator beside whom an accountant is entrusted gives its opinion alone. */
export function AuditForm({ view }: { readonly view: ProjectView }) {
  const [typed, setTyped] = useState(() => saidBefore(view));
  const act = actOf(view);
  if (act === undefined) return null;
  const expenses = act === 'passAcceptance' && view.project.audit ? [] : view.project.expenses;
  const put = (id: string, change: Typed): void => setTyped({ ...typed, [id]: { ...typed[id], ...change } });
  const read = expenses.flatMap(({ id }) => {
    const { yuan = '', note = '' } = typed[id] ?? {};
    return yuan.trim() === '' ? [] : [{ expenseId: id, money: parseMoney(yuan, 'yuan'), note: note.trim() }];
  });
  const faultOf = (id: string): string | undefined => {
    const money = read.find(({ expenseId }) => expenseId === id)?.money;
    return money && 'fault' in money ? money.fault : undefined;
  };
  const differences = read.flatMap(({ expenseId, money, note }) =>
    'fen' in money ? [{ expenseId, fen: money.fen, ...(note === '' ? {} : { note }) }] : [],
  );
  return (
    <>
      {expenses.length > 0 && (
        <>
          <h3>{AUDIT.title}</h3>
          <p className="hint">{AUDIT.hint}</p>
        </>
      )}
      {expenses.map((expense) => (
        <fieldset key={expense.id} className="field">
          <legend>
            {expense.title}（{AUDIT.ours} {formatYuan(recognisedOf(expense))}元）
          </legend>
          <TextField
            label={AUDIT.audited}
            value={typed[expense.id]?.yuan ?? ''}
            fault={faultOf(expense.id)}
            onChange={(yuan) => put(expense.id, { yuan })}
          />
          {(typed[expense.id]?.yuan ?? '') !== '' && (
            <TextField label={AUDIT.note} value={typed[expense.id]?.note ?? ''} onChange={(note) => put(expense.id, { note })} />
          )}
        </fieldset>
      ))}
      <ActButton
        primary
        disabled={read.some(({ money }) => 'fault' in money)}
        target={{
          kind: 'project',
          caseId: view.id,
          version: view.version,
          act,
          label: PROJECT_ACTS[act].label,
          given: { differences },
        }}
      >
        {expenses.length > 0 && <p>{AUDIT.differing(differences.length)}</p>}
      </ActButton>
    </>
  );
}

/** The audit's figures beside ours, the differences shown. */
export function AuditTable({ of }: { readonly of: NonNullable<Acceptance['audit']> }) {
  const shortfall = auditedShortfall(of);
  return (
    <>
      <DataTable
        caption={AUDIT.title}
        showCaption
        rows={of}
        rowKey={({ expenseId }) => expenseId}
        columns={[
          { head: AUDIT.what, cell: ({ title }) => title, wide: true },
          { head: AUDIT.ours, cell: ({ oursFen }) => <Yuan fen={oursFen} />, money: true, sum: ({ oursFen }) => oursFen },
          { head: AUDIT.auditedFen, cell: ({ auditedFen }) => <Yuan fen={auditedFen} />, money: true, sum: ({ auditedFen }) => auditedFen },
          {
            head: AUDIT.difference,
            cell: ({ oursFen, auditedFen }) => (auditedFen === oursFen ? '—' : <Yuan fen={auditedFen - oursFen} />),
            money: true,
            sum: ({ oursFen, auditedFen }) => auditedFen - oursFen,
          },
          { head: AUDIT.note, cell: ({ note }) => note ?? '—' },
        ]}
      />
      {shortfall > 0 && <p className="hint">{AUDIT.shortfall(formatYuan(shortfall))}</p>}
    </>
  );
}
