import { formatWan } from '../../src/kernel/fen.ts';
import type { PaymentReadinessFacts } from '../policy.ts';
import { changed } from './changed.ts';
import { inAll } from './in-all.ts';
import { propose } from './propose.ts';
import { publicityOuts } from './publicity.ts';
import type { TestOf } from './changeability.ts';
import { given, numberOf, type Outs, type Propose, setting } from './way.ts';

type Facts = PaymentReadinessFacts;
type Awaited = 'acceptance' | 'countyReview' | 'cityReview';

/** Awaited: by whom. Sent back: what to do first. */
const passing =
  (stage: Awaited, to: string, awaited: string, again: string): Propose<Facts> =>
  ({ facts }) => ({ says: facts[stage] === 'pending' ? awaited : again, change: { set: { [stage]: to } } });

/** All that still stands against the notice, at once. */
const publicise: Propose<Facts> = ({ policy, facts }) => {
  const publicity = given(facts.publicity);
  const verdict = policy.decisions.publicity.decide(publicity);
  const open = verdict.because.filter(({ holds }) => holds !== true);
  const ways = open.map((reason) => propose(publicityOuts[reason.test as TestOf<'publicity'>], policy, publicity, verdict, reason));
  const says = ways.map((way) => way.says).join('；');
  const { fixed, set, on } = inAll(ways);
  if (fixed.length > 0) return { says, change: null };
  // Once days have passed and objections are settled, what came of them has to be said too.
  const { missing } = policy.decisions.publicity.decide(changed(publicity, { set }));
  const ofNotice = (path: string): string => `publicity.${path}`;
  const moved = Object.fromEntries(Object.entries(set).map(([path, value]) => [ofNotice(path), value]));
  return { says, change: { set: moved, ...(missing.length > 0 && { state: missing.map(ofNotice) }), ...(on && { on }) } };
};

/** Nobody waits for money above the ceiling: what exceeds it is not paid anyhow. */
const fund: Propose<Facts> = ({ policy, facts }) => {
  const [amountFen, availableFen] = [given(facts.amountFen), given(facts.availableFen)];
  const ceilingFen = numberOf(policy, 'subsidyCeiling');
  const neededFen = Math.min(amountFen, ceilingFen);
  const lowered = amountFen > ceilingFen ? { amountFen: ceilingFen } : {};
  if (availableFen >= neededFen) return { says: `金额改为不超过 ${formatWan(ceilingFen)} 万元，余额就够`, change: { set: lowered } };
  const says = `还差 ${formatWan(neededFen - availableFen)} 万元，等下一笔指标文件到账后再付`;
  return { says, change: { set: { ...lowered, availableFen: neededFen } } };
};

export const paymentReadinessOuts: Outs<'payment-readiness'> = {
  accepted: {
    needs: { acceptance: '验收结果' },
    fails: passing('acceptance', 'passed', '等第三方机构验收', '按验收意见在期限内整改，再次验收通过'),
  },
  'level-verified': { needs: { levelVerified: '定级验收情况' }, fails: setting({ levelVerified: true }, '由第三方机构完成定级验收') },
  'investment-audited': {
    needs: { investmentAudited: '投资审核情况' },
    fails: setting({ investmentAudited: true }, '由第三方机构完成投资审核'),
  },
  independent: {
    needs: { evaluatorIndependent: '评测方与改造方的关联核对结果' },
    fails: setting({ evaluatorIndependent: true }, '另行委托与改造方没有关联的机构重新评测'),
  },
  'county-review': {
    needs: { countyReview: '县初审结果' },
    fails: passing('countyReview', 'approved', '等县工信商务局初审', '按退回意见补正后，重新报县初审'),
  },
  'city-review': {
    needs: { cityReview: '市级审核结果' },
    fails: passing('cityReview', 'approved', '等市工信部门审核', '按退回意见补正后，重新报市级审核'),
  },
  publicised: { needs: { publicity: '兑付公示和异议的情况' }, fails: publicise },
  'no-open-rectification': {
    needs: { rectificationOpen: '整改情况' },
    fails: setting({ rectificationOpen: false }, '在期限内完成整改并经确认'),
  },
  'not-disqualified': { needs: { disqualified: '试点资格情况' }, fails: '试点资格已取消，不再拨付' },
  'within-cap': {
    needs: { amountFen: '拟兑付金额' },
    fails: ({ policy }) => {
      const ceilingFen = numberOf(policy, 'subsidyCeiling');
      return { says: `金额改为不超过 ${formatWan(ceilingFen)} 万元`, change: { set: { amountFen: ceilingFen } } };
    },
  },
  'funds-available': {
    needs: { amountFen: '拟兑付金额', availableFen: '可用余额' },
    fails: fund,
  },
  'not-paid-before': { needs: { alreadyPaidFen: '已兑付金额' }, fails: '已经兑付过，不能再付' },
};
