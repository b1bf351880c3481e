import { formatDay } from '../../../kernel/day.ts';
import type { ClauseId } from '../../../kernel/clause.ts';
import type { Policy } from '../../../../policy/policy.ts';
import type { Expense } from '../records.ts';
import type { Dossier } from '../state.ts';
import type { Examined, Surroundings, Look } from './surroundings.ts';
import { proofsOf } from './proofs.ts';
import type { EvidenceFinding, FindingTest } from './records.ts';
import { confirmed, capitals, red, sums } from './tests/figures.ts';
import { readings } from './tests/readings.ts';
import { dates, parties } from './tests/agreement.ts';
import { excluded } from './tests/kinds.ts';
import { fileElsewhere, numberElsewhere } from './tests/duplicates.ts';
import { ledger, overpaid, privateAccount, slipElsewhere } from './tests/proofs.ts';
import { numberForm } from './tests/number-form.ts';
import { sellerPool, sellerTied } from './tests/sellers.ts';
import { split } from './tests/split.ts';
import { unitPrice } from './tests/prices.ts';
import { unverified } from './tests/verified.ts';

/** Every look at the papers, with the clause that asks for it. */
const LOOKS: { readonly [T in Exclude<FindingTest, 'other-list'>]: { readonly clause: ClauseId; readonly look: Look } } = {
  'number-elsewhere': { clause: 'measures/10', look: numberElsewhere },
  'file-elsewhere': { clause: 'measures/10', look: fileElsewhere },
  parties: { clause: 'measures/12.2', look: parties },
  dates: { clause: 'measures/12.2', look: dates },
  'number-form': { clause: 'measures/12.2', look: numberForm },
  sums: { clause: 'measures/12.2', look: sums },
  capitals: { clause: 'measures/12.2', look: capitals },
  confirmed: { clause: 'measures/12.2', look: confirmed },
  readings: { clause: 'measures/12.2', look: readings },
  red: { clause: 'measures/12.2', look: red },
  'seller-pool': { clause: 'measures/9', look: sellerPool },
  'seller-tied': { clause: 'measures/9', look: sellerTied },
  'unit-price': { clause: 'measures/16', look: unitPrice },
  split: { clause: 'measures/12.2', look: split },
  excluded: { clause: 'measures/3', look: excluded },
  unverified: { clause: 'measures/12.2', look: unverified },
  'slip-elsewhere': { clause: 'measures/10', look: slipElsewhere },
  ledger: { clause: 'measures/12.2', look: ledger },
  overpaid: { clause: 'measures/12.2', look: overpaid },
  'private-account': { clause: 'measures/12.2', look: privateAccount },
};

/** Looks at one expense in every way there is; in a fixed order. */
export function examineOne(examined: Examined, known: Surroundings, policy: Policy): EvidenceFinding[] {
  const expenseId = examined.expense.id;
  return (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).flatMap((test) => {
    const { clause, look } = LOOKS[test];
    const found = look(examined, known, policy);
    return found === undefined ? [] : [{ id: `${expenseId}:${test}`, expenseId, test, clause, ...found }];
  });
}

/** What an imported invoice says beyond the facts, by the expense it belongs to. */
export type Imported = Readonly<Record<string, Examined['readings']>>;

/** The firm stands on another government's list: whether for the same kind of money, somebody has to ask (measures/10). */
function examineFirm({ otherLists }: Surroundings): EvidenceFinding[] {
  if (otherLists.length === 0) return [];
  const issuers = [...new Set(otherLists.map(({ issuer }) => issuer))].join('、');
  return [
    {
      id: 'other-list',
      test: 'other-list',
      clause: 'measures/10',
      says: `${issuers}的名单上也有本企业，须核实是不是同类资金`,
      compared: otherLists.map(({ issuer, on }) => ({ what: `${issuer}的名单`, value: `${formatDay(on)}比对，两边都有` })),
    },
  ];
}

type Looked = Pick<Dossier, 'expenses' | 'evidence' | 'contracts'> & { readonly application: Pick<Dossier['application'], 'name'> };

/** One expense with everything that lies on the file about it. */
function examinedOf({ expenses, evidence, contracts = [], application }: Looked, expense: Expense, imported: Imported): Examined {
  const filed = evidence?.invoices.findLast(({ expenseId }) => expenseId === expense.id);
  const verification = evidence?.verifications.findLast(({ expenseId }) => expenseId === expense.id);
  const others = expenses.filter(({ id }) => id !== expense.id);
  const { line } = expense.place ?? {};
  const { party, signedOn } = expense.facts.contract ?? {};
  const filedContract = contracts.findLast((each) => each.line === line && each.party.creditCode === party && each.signedOn === signedOn);
  return {
    expense,
    others,
    readings: [...(filed?.readings ?? []), ...(imported[expense.id] ?? [])],
    proofs: proofsOf(evidence?.proofs, expense.id),
    otherProofs: others.flatMap(({ id }) => proofsOf(evidence?.proofs, id)),
    firm: application.name,
    ...(filed && { filed }),
    ...(verification && { verification }),
    ...(filedContract && { filedContract }),
  };
}

/** All findings on a project and its expenses. What the decision has refused already is not looked at: nothing rests on it. */
export function examine(state: Looked, imported: Imported, known: Surroundings, policy: Policy) {
  const open = state.expenses.filter(({ verdict }) => verdict.outcome !== 'no');
  return [...examineFirm(known), ...open.flatMap((expense) => examineOne(examinedOf(state, expense, imported), known, policy))];
}
