import type { Policy } from '../../../policy/policy.ts';
import { formatYuan, sumFen } from '../../kernel/fen.ts';
import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import type { FactGroups } from '../needs.ts';
import { refuseVerdict } from '../refuse-verdict.ts';
import { groundOf } from './ground-of.ts';
import { judgeProvider } from './judge-provider.ts';
import { purposeRow } from './purposes.ts';
import type { Basis, Ground, JudgedAward, JudgedProvider, Papers } from './records.ts';

export type Grounds = FactGroups['ground'];
type Supported = Basis & { readonly ground: Ground; readonly award?: JudgedAward; readonly fitness?: JudgedProvider };

const yuan = (fen: number): string => `${formatYuan(fen)}元`;

/** Nobody is rewarded twice for one ground, nor at all who is barred or named in bad faith (measures/17). */
function hindered({ rowId, purpose, beneficiary: { name } }: Ground, { earlier, hindrances }: Grounds): Refused | null {
  const { says, clause, once } = purposeRow(purpose);
  if (hindrances.length > 0) return refuse('policy-says-no', `${hindrances.join('；')}，不能支付`, { clause: 'measures/17' });
  if (earlier.some(({ state }) => state.ground.rowId === rowId))
    return refuse('already-done', `${name}的这一事由已经提出过${says}，不能重复`, { clause });
  const again = once && earlier.some(({ state: { ground } }) => ground.purpose === purpose);
  return again ? refuse('already-done', `${says}是一次性的，${name}已经提出过或领取过`, { clause }) : null;
}

/** A reward for which the text names no amount waits for the document that does. */
function standardOf({ purpose }: Ground, amountFen: number, { standards }: Grounds): Result<Basis> {
  const { says, clause } = purposeRow(purpose);
  const [standard, ...others] = standards.filter((each) => each.purpose === purpose);
  if (standard === undefined)
    return refuse('facts-missing', `办法没有写${says}的金额：先在《政策依据清单》登记现行的标准文件和金额，才能支付`, { clause });
  if (others.length > 0) return refuse('bad-input', `《政策依据清单》中有几份现行文件都写了${says}，请先把旧的改为已修订`, { clause });
  if (amountFen > standard.fen)
    return refuse('policy-says-no', `${standard.number}写明${says}不超过${yuan(standard.fen)}，请改小`, { clause });
  return ok({ standard });
}

/** What a service may cost: no more than its invoice, and all that is paid on a contract no more than the contract. */
function unpaidFor({ contract, invoice }: Papers, amountFen: number, { earlier, isInvoiceElsewhere }: Grounds): Refused | null {
  const clause = 'measures/7.3';
  if (isInvoiceElsewhere || earlier.some(({ state: { ground } }) => ground.papers?.invoice.number === invoice.number))
    return refuse('already-done', `发票${invoice.number}已经在别处登记，不能重复支付`, { clause });
  if (amountFen > invoice.fen) return refuse('bad-input', `发票只有${yuan(invoice.fen)}，请改小`, { clause });
  const paid = earlier.filter(({ state: { ground } }) => ground.papers?.contract.number === contract.number);
  const sum = Number(sumFen([...paid.map(({ state }) => BigInt(state.amountFen)), BigInt(amountFen)]));
  return sum > contract.fen
    ? refuse('bad-input', `合同${contract.number}共${yuan(contract.fen)}，连同已提出的合计${yuan(sum)}，请核对`, { clause })
    : null;
}

/** The benchmark's award as the policy has it; only the notice may still be open (measures/7.2). */
function judged(
  amountFen: number,
  { industry, panel, benchmarks }: Grounds,
  { decisions }: Policy,
): Result<Basis & { readonly award: JudgedAward }> {
  const facts = {
    panelRecommended: panel !== undefined,
    alreadyAwarded: benchmarks,
    awardFen: amountFen,
    ...(industry !== undefined && { industry }),
  };
  const verdict = decisions['benchmark-award'].decide(facts);
  if (verdict.outcome === 'no') return refuseVerdict(verdict, '不能发放标杆企业奖励', '请核对后再办理');
  const open = verdict.because.filter(({ holds, test }) => holds === 'unknown' && test !== 'objection-free');
  if (open.length > 0)
    return refuse('facts-missing', `还不能发放标杆企业奖励：${open.map(({ says }) => says).join('；')}`, { clause: 'measures/7.2' });
  return ok({ award: { facts, verdict }, ...(panel && { panel }) });
}

/**
 * All that an amount rests on: the row, and the panel, the standard or the papers that its purpose wants. Refuses what the row does
 * not carry, a second payment for one ground, whoever is barred, a provider that is not fit to be rewarded, and more than policy,
 * standard, invoice or contract allow.
 */
export function basisOf(found: Grounds, amountFen: number, policy: Policy): Result<Supported> {
  const { row } = found;
  if (row === undefined) return refuse('not-found', '没有这一行台账，请从奖励和支出页面重新进入');
  const read = groundOf(row.id, row.state);
  if (!read.ok) return read;
  const ground = read.value;
  const refused = hindered(ground, found) ?? (ground.papers ? unpaidFor(ground.papers, amountFen, found) : null);
  if (refused) return refused;
  const { limit } = purposeRow(ground.purpose);
  if (limit === 'invoice') return ok({ ground });
  const basis = limit === 'cap' ? judged(amountFen, found, policy) : standardOf(ground, amountFen, found);
  if (!basis.ok) return basis;
  const fit = judgeProvider(ground, found, policy);
  return fit.ok ? ok({ ground, ...basis.value, ...fit.value }) : fit;
}
