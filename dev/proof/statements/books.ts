import { ACCOUNTS, type Account, type Holding } from '../../../src/kernel/accounts.ts';
import { FUND_SOURCES, type FundSource } from '../../../src/kernel/fund-source.ts';
import { heldForCase, heldIn } from '../../../src/ledger/balances.ts';
import { ofStates, ofSteps, type Statement } from '../statement.ts';
import { PROJECT_ID, type World } from '../world.ts';

const held = ({ balances }: World, source: FundSource, holding: Holding): bigint =>
  heldIn(balances, `${source}/${holding}` satisfies Account);
const sumOf = (world: World, source: FundSource): bigint =>
  ACCOUNTS.filter((account) => account.startsWith(`${source}/`)).reduce((sum, account) => sum + heldIn(world.balances, account), 0n);
const received = ({ booked }: World, source: FundSource): bigint =>
  booked.filter((notice) => notice.source === source).reduce((sum, { fen }) => sum + BigInt(fen), 0n);

function isBound(world: World): boolean {
  const { project } = world.cases;
  const committed = project.stage === 'awarded' ? BigInt(project.award.amountFen) : 0n;
  const ordered = project.stage === 'ordered' ? BigInt(project.award.amountFen) : 0n;
  const paid = project.stage === 'paid' ? BigInt(project.award.amountFen) : 0n;
  const [forCommitted, forOrdered, forPaid] = (['region/committed', 'region/obligated', 'region/paid'] as const).map((account) =>
    heldForCase(world.balances, account, PROJECT_ID),
  );
  return (
    forCommitted === committed &&
    forOrdered === ordered &&
    forPaid === paid &&
    held(world, 'region', 'committed') === committed &&
    held(world, 'region', 'obligated') === ordered &&
    held(world, 'region', 'paid') === paid
  );
}

const ENTRIES: readonly string[] = [
  'registerFundNotice',
  'approveAllocation',
  'confirmAward',
  'orderPayment',
  'payAward',
  'failPayment',
  'returnByCounty',
  'disqualify',
];

/** The books, in every state. */
export const BOOKS: readonly Statement[] = [
  ofStates(
    { name: 'books-balance', clause: 'measures/2', says: '账在每个状态都平：每个来源各账户之和为零，收入等于已入账的指标，没有透支' },
    ({ world }) =>
      FUND_SOURCES.every(
        (source) =>
          sumOf(world, source) === 0n &&
          -held(world, source, 'external') === received(world, source) &&
          held(world, source, 'unallocated') >= 0n,
      ),
  ),
  ofStates(
    {
      name: 'bound-is-awarded',
      clause: 'measures/12.2',
      says: '锁定的资金恰为已确认未下达的补助，下达了支付指令的恰为没有结果的，已拨的资金恰为已拨付的补助，分文不多不少',
    },
    ({ world }) => isBound(world),
  ),
  ofStates(
    { name: 'sources-apart', clause: 'measures/2', says: '自治区奖补只用自治区资金，县级配套资金分文未动' },
    ({ world }) =>
      held(world, 'county', 'allocated') === 0n &&
      held(world, 'county', 'unallocated') === received(world, 'county') &&
      held(world, 'county', 'committed') === 0n &&
      held(world, 'county', 'paid') === 0n,
  ),
  ofSteps(
    {
      name: 'money-by-deed',
      clause: 'measures/2',
      says: '除指标入账、分配、确认补助、下达支付指令、登记其结果、退回重新验收、取消资格外，没有办理能动账',
    },
    ({ before, world, deed }) => (deed === undefined || !ENTRIES.includes(deed.act) ? before.balances === world.balances : undefined),
  ),
];
