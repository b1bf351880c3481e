// What an auditor wants shown of every payment: each looks at the record and the books, not at how the product decides.
import type { Account } from '../../src/kernel/accounts.ts';
import { heldForCase } from '../../src/ledger/balances.ts';
import { type County, projectOf } from '../../test/county.ts';
import { P } from '../../test/way.ts';
import { findBatch, findSent, instructionIn, outcomes } from './paying-at.ts';
import { did, type Looked, type Move } from './walk.ts';

const clause = 'measures/12.2';
/** What stood confirmed before the walk began. */
const AWARD_FEN = 30_000_000n;
const held = ({ balances }: County, where: string): bigint => heldForCase(balances, `region/${where}` as Account, P);
const moved = ({ before, after }: Move, where: string): bigint => held(after.county, where) - held(before.county, where);
const JUDGING = ['approveByCounty', 'approveByCity', 'confirmAward', 'passAcceptance'];
const ACCOUNTING = ['stateAccount', 'confirmAccount', 'approveAccount'];

/** Asked of every approval: with the batch that is approved. */
const ofApprovals =
  (holds: (move: Move & { readonly deed: NonNullable<Move['deed']> }) => boolean): Looked['holds'] =>
  ({ deed, ...move }) =>
    deed?.act === 'approveBatch' ? holds({ deed, ...move }) : undefined;

/** What somebody read in the bank's answer and nobody has confirmed. */
const statementOn = ({ before: { county }, deed }: Move) => Object.values(findSent(county, deed?.id ?? '')?.stated ?? {})[0];

/** What the act says of the payment, if it is about one: the bank's word, or what two people read in its answer. */
function saidOf(move: Move): string | undefined {
  const { deed } = move;
  const input = deed?.input ?? {};
  if (deed?.act === 'confirmOutcome') return statementOn(move)?.outcome === 'paid' ? '成功' : '退票';
  if (deed?.act !== 'bookAdvice' || !('rows' in input)) return undefined;
  return (input.rows as readonly { readonly status: string }[])[0]?.status;
}

export const PAYING_STATEMENTS: readonly Looked[] = [
  {
    name: 'batch-two-hands',
    says: '支付指令由编制人以外的财政人员、通过二次验证后下达',
    clause,
    holds: ofApprovals(
      ({ deed: { as, id }, before: { county } }) =>
        !did(county, id, ['prepareBatch'], as) && as.secondFactor && as.roles.includes('finance'),
    ),
  },
  {
    name: 'batch-not-own',
    says: '验收、初审、审核、确认过这笔补助的，经手过收款账户的，不下达它的支付指令',
    clause,
    holds: ofApprovals(({ deed: { as }, before: { county } }) => !did(county, P, [...JUDGING, ...ACCOUNTING], as)),
  },
  {
    name: 'batch-asked-by-another',
    says: '批准过这笔补助的，不编制它的拨付批次',
    clause,
    holds: ({ deed, before: { county } }) =>
      deed?.act === 'prepareBatch' ? !did(county, P, ['approveByCounty', 'approveByCity', 'confirmAward'], deed.as) : undefined,
  },
  {
    name: 'one-live-instruction',
    says: '一笔补助同时至多有一条在途的支付指令，付成至多一次',
    clause,
    holds: ({ after: { county } }) => {
      const all = outcomes(county);
      return all.filter((each) => each !== 'failed').length <= 1;
    },
  },
  {
    name: 'held-not-again',
    says: '上一条指令没有查明已经失败之前，不下达下一条；下一条写明接替哪一条',
    clause,
    holds: ofApprovals(({ deed: { id }, before, after }) => {
      const earlier = outcomes(before.county);
      const { after: replaced } = instructionIn(findBatch(after.county, id)) ?? {};
      return earlier.every((each) => each === 'failed') && (replaced === undefined) === (earlier.length === 0);
    }),
  },
  {
    name: 'batch-pays-the-award',
    says: '指令的金额就是核定的金额，也就是账上锁定的金额；收款账户是核对生效、没有正在变更的账户',
    clause,
    holds: ofApprovals(({ deed: { id }, before: { county } }) => {
      const instruction = instructionIn(findBatch(county, id));
      const { account, ...project } = projectOf(county, P);
      const awardFen = 'award' in project ? project.award.amountFen : null;
      const isInForce = account?.asked === undefined && account?.inForce?.number === instruction?.account.number;
      return isInForce && instruction?.amountFen === awardFen && held(county, 'committed') === BigInt(instruction?.amountFen ?? -1);
    }),
  },
  {
    name: 'batch-waits',
    says: '取消资格的程序没有办结的，不下达支付指令',
    clause: 'plan/2.4.2',
    holds: ofApprovals(({ before: { county } }) => projectOf(county, P).disqualification === undefined),
  },
  {
    name: 'batch-books',
    says: '下达只使“锁定”变为“支付中”，付成只使“支付中”变为“已拨付”，失败全数退回“锁定”；其他办理一分不动',
    clause,
    holds: (move) => {
      const said = saidOf(move);
      const isOrder = move.deed?.act === 'approveBatch';
      const [committed, obligated, paid] = ['committed', 'obligated', 'paid'].map((where) => moved(move, where));
      const want = isOrder ? [-1n, 1n, 0n] : said === '成功' ? [0n, -1n, 1n] : said === '退票' ? [1n, -1n, 0n] : [0n, 0n, 0n];
      return [committed, obligated, paid].every((each, at) => each === (want[at] ?? 0n) * AWARD_FEN);
    },
  },
  {
    name: 'outcome-from-the-bank',
    says: '付成或失败，或由银行回单写明（金额、账号、指令一致），或由编制人以外的一名财政人员凭银行答复认定、另一名通过二次验证确认；看不懂的回单只挂起',
    clause,
    holds: (move) => {
      const { deed, before, after } = move;
      if (deed?.kind !== 'batch' || (deed.act !== 'bookAdvice' && deed.act !== 'confirmOutcome')) return undefined;
      if (deed.act === 'confirmOutcome') {
        const { by, answer } = statementOn(move) ?? {};
        const isOther = by?.personId !== deed.as.personId && !did(before.county, deed.id, ['prepareBatch'], deed.as);
        return isOther && answer !== undefined && deed.as.secondFactor && deed.as.roles.includes('finance');
      }
      const sent = findSent(after.county, deed.id);
      const instruction = instructionIn(sent);
      const rows = (deed.input as { readonly rows: readonly { instructionId: string; amountFen: number; number: string }[] }).rows;
      const isOurs = rows.every(
        (row) =>
          row.instructionId === instruction?.id && row.amountFen === instruction.amountFen && row.number === instruction.account.number,
      );
      return isOurs && (saidOf(move) !== '处理中' || Object.keys(sent?.held ?? {}).length === 1);
    },
  },
  {
    name: 'withdrawn-stays',
    says: '退回的批次不再下达，也不动账',
    clause,
    holds: ({ deed, before: { county } }) =>
      deed?.kind === 'batch' && deed.act !== 'prepareBatch' ? findBatch(county, deed.id)?.stage !== 'withdrawn' : undefined,
  },
];
