import { formatWan } from '../../src/kernel/fen.ts';
import type { ExpenseFacts, Policy } from '../policy.ts';
import { percentOf } from '../share.ts';
import { changed } from './changed.ts';
import { type Asked, type FactChange, type Gain, numberOf, type Outs, type Proposal } from './way.ts';

/** A plan covers what is bought under it: once the contract is signed, no later change of the plan brings the purchase in (measures/16). */
const mayEnterPlan = ({ contract }: ExpenseFacts): boolean => contract === undefined;

/** All that can honestly be put right about an expense whose papers are there. */
const repairedOf = (facts: ExpenseFacts): FactChange => ({ set: { voucher: true, ...(mayEnterPlan(facts) && { inPlan: true }) } });
const PAPERS = { contract: '合同', invoice: '发票', payment: '付款记录', voucher: '付款凭证' } as const;
const PAPER_NAMES = ['contract', 'invoice', 'payment', 'voucher'] as const;

const gainOf = (policy: Policy, recognisedFen: number): Gain => ({
  recognisedFen,
  subsidyFen: Math.min(percentOf(recognisedFen, numberOf(policy, 'subsidyRate')), numberOf(policy, 'subsidyCeiling')),
});
const gainSays = (policy: Policy, { recognisedFen, subsidyFen }: Gain): string =>
  `认定 ${formatWan(recognisedFen)} 万元，按 ${numberOf(policy, 'subsidyRate')}% 最多可多补助 ${formatWan(subsidyFen)} 万元（单家合计不超过 ${formatWan(numberOf(policy, 'subsidyCeiling'))} 万元，到了上限不再增加）`;

/** What the papers that are there allow at most. */
function mostFen({ contract, invoice, payment }: ExpenseFacts): number | undefined {
  const amounts = [contract?.amountFen, invoice && invoice.netFen + invoice.taxFen, payment?.amountFen];
  const known = amounts.filter((fen) => fen !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The change, and what it is worth once all is put right that can be. */
function worth({ policy, facts }: Asked<ExpenseFacts>, says: string, change: FactChange): Proposal {
  const { outcome, value } = policy.decisions.expense.decide(changed(facts, repairedOf(facts)));
  if (outcome === 'no') return { says: `${says}；但这一笔另有不能补正之处，仍不能认定`, change };
  const mayBe = mostFen(facts);
  if (outcome === 'unknown') return { says: mayBe === undefined ? says : `${says}，最多可认定 ${formatWan(mayBe)} 万元`, change };
  // Whoever lacks nothing but the voucher lacks this alone: the plan is open only before the contract is signed.
  const gain = gainOf(policy, value?.recognisedFen ?? 0);
  return { says: `${says}可多${gainSays(policy, gain)}`, change, gain };
}

/** Whatever paper is not there, among them the voucher that was said to be missing. */
function completing(asked: Asked<ExpenseFacts>): Proposal {
  // Not the verdict's list: a test that fails for another reason asks for no paper, and the paper is lacking all the same.
  const state = PAPER_NAMES.filter((path) => asked.facts[path] === undefined);
  const hasNoVoucher = asked.facts.voucher === false;
  const labels = PAPER_NAMES.filter((path) => state.includes(path) || (path === 'voucher' && hasNoVoucher)).map((path) => PAPERS[path]);
  const change = { ...(hasNoVoucher && { set: { voucher: true } }), ...(state.length > 0 && { state }) };
  return worth(asked, `补齐${labels.join('、')}`, change);
}

const papers = { contract: '合同', invoice: '发票', payment: '付款记录' } as const;

export const expenseOuts: Outs<'expense'> = {
  category: {
    needs: { category: '支出类别', recognisedBy: '主管部门或专家组的认定（办法没有列名的类别须先认定）' },
    fails: '这一类支出不在支持范围；换一个名目也不行',
  },
  complete: { open: completing, fails: completing },
  parties: {
    needs: { enterprise: '本企业的信用代码', ...papers },
    fails: '合同、发票、付款须是同一笔真实交易的原件；登记写错的，凭原件更正登记',
  },
  window: { needs: { window: '项目期', ...papers }, fails: '项目期之外的支出不计入' },
  'in-plan': {
    needs: { inPlan: '改造方案（看这一笔在不在方案内）' },
    fails: (asked) =>
      mayEnterPlan(asked.facts)
        ? worth(asked, '先书面申请变更改造方案，批准后再签合同', { set: { inPlan: true } })
        : { says: '方案以签合同那天有效的为准，签了再变更方案也补不上这一笔；台账登记错了的，凭合同更正登记', change: null },
  },
  'not-duplicate': { needs: { invoice: '发票' }, fails: '同一张发票只能用一次' },
};
