import type { Step } from '../../src/kernel/steps.ts';
import type { ExpenseFacts } from '../policy.ts';
import { expenseUnder, investmentOf } from './m16-expense.ts';
import { stated, type Terms } from './terms.ts';

/**
 * How an expense became investment: 合同、发票、付款 → 取小 → 扣可抵扣税 → 认定. Only papers that are there are listed; while the
 * verdict is open the last line is left out. Amounts are fen; the tax taken out is negative.
 */
export function expenseStepsUnder(terms: Terms): (facts: ExpenseFacts) => Step[] {
  const decide = expenseUnder(terms);
  return (facts) => {
    const { value, because } = decide(facts);
    const { contract, invoice, payment } = facts;
    const steps: Step[] = [];
    if (contract) steps.push({ says: '合同金额', clause: 'measures/12.2', fen: contract.amountFen });
    if (invoice) steps.push({ says: '发票价税合计', clause: 'measures/12.2', fen: invoice.netFen + invoice.taxFen });
    if (payment) steps.push({ says: '实际付款', clause: 'measures/12.2', fen: payment.amountFen });
    const investment = investmentOf(facts, terms);
    if (investment) {
      const { grossFen, recognisedFen } = investment;
      steps.push({ says: '三者取最小', clause: 'measures/7.1', fen: grossFen });
      if (recognisedFen < grossFen) steps.push({ says: '专用发票扣除可抵扣税额', clause: 'measures/7.1', fen: recognisedFen - grossFen });
    }
    const failed = because.find((reason) => reason.holds === false);
    if (failed) steps.push({ says: `不予认定：${failed.says}`, clause: failed.clause, fen: 0 });
    else if (value && value.recognisedFen !== null) steps.push({ says: '认定投入', clause: 'measures/16', fen: value.recognisedFen });
    return steps;
  };
}

export const explainExpense = expenseStepsUnder(stated);
