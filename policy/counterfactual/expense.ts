import { formatWan } from '../../src/kernel/fen.ts';
import type { ExpenseFacts, Policy } from '../policy.ts';
import { percentOf } from '../share.ts';
import { changed } from './changed.ts';
import { type Asked, type FactChange, type Gain, numberOf, type Outs, type Proposal } from './way.ts';

/** All that can honestly be put right about an expense whose papers are there. */
const REPAIRED: FactChange = { set: { voucher: true, inPlan: true } };
const PAPERS = { contract: '合同', invoice: '发票', payment: '付款记录', voucher: '付款凭证' } as const;
const PAPER_NAMES = ['contract', 'invoice', 'payment', 'voucher'] as const;

const gainOf = (policy: Policy, recognisedFen: number): Gain => ({
  recognisedFen,
  subsidyFen: Math.min(percentOf(recognisedFen, numberOf(policy, 'subsidyRate')), numberOf(policy, 'subsidyCeiling')),
});
const gainSays = (policy: Policy, { recognisedFen, subsidyFen }: Gain): string =>
  `认定 ${formatWan(recognisedFen)} 万元，按 ${numberOf(policy, 'subsidyRate')}% 可多补助 ${formatWan(subsidyFen)} 万元（单家合计不超过 ${formatWan(numberOf(policy, 'subsidyCeiling'))} 万元）`;

/** What the papers that are there allow at most. */
function mostFen({ contract, invoice, payment }: ExpenseFacts): number | undefined {
  const amounts = [contract?.amountFen, invoice && invoice.netFen + invoice.taxFen, payment?.amountFen];
  const known = amounts.filter((fen) => fen !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The change, and what it is worth: by itself, or together with all else that can be put right. */
function worth({ policy, facts }: Asked<ExpenseFacts>, says: string, change: FactChange): Proposal {
  const decide = (by: FactChange) => policy.decisions.expense.decide(changed(facts, by));
  const [alone, repaired] = [decide(change), decide(REPAIRED)];
  const final = alone.outcome === 'yes' ? alone : repaired;
  if (final.outcome === 'no') return { says: `${says}；但这一笔另有不能补正之处，仍不能认定`, change };
  const mayBe = mostFen(facts);
  if (final.outcome === 'unknown') return { says: mayBe === undefined ? says : `${says}，最多可认定 ${formatWan(mayBe)} 万元`, change };
  const gain = gainOf(policy, final.value?.recognisedFen ?? 0);
  return { says: `${says}${alone.outcome === 'yes' ? '可多' : '，连同其余各项补齐后可'}${gainSays(policy, gain)}`, change, gain };
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
    fails: (asked) => worth(asked, '申请变更改造方案并获批准', { set: { inPlan: true } }),
  },
  'not-duplicate': { needs: { invoice: '发票' }, fails: '同一张发票只能用一次' },
};
