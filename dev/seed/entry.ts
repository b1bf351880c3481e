import { listFunds } from '../../src/app/list-funds.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import { asDay } from '../../src/kernel/day.ts';
import { applyItself } from './applying.ts';
import { granted } from './granted.ts';
import { fileGoals, reportQuarter } from './goals.ts';
import { conclude, object, publish, select, settle } from './notices.ts';
import type { ActInput } from '../../src/contract/act-inputs.ts';
import type { FundRow } from '../../src/contract/views.ts';
import type { Play } from './play.ts';
import { keepText } from './policy.ts';
import { callRoll, type Roll } from './roll.ts';

/** Nearly all for the firms, a little of the region's for what goes with it; some is kept back. */
const allotted = (source: FundRow['source'], fen: number): ActInput<'proposeAllocation'> =>
  source === 'region'
    ? { transformation: (fen / 100) * 92, training: fen / 100, evaluation: fen / 100, 'provider-reward': fen / 100 }
    : { transformation: (fen / 100) * 90 };

async function bookFunds({ ports, cast, act }: Play): Promise<void> {
  for (const { registerRowId, caseId, source, fen } of granted(await listFunds(ports, cast.finance))) {
    if (caseId !== null) continue;
    const id = await act('finance', 'fund', 'registerFundNotice', { registerRowId });
    await act('officer', 'fund', 'proposeAllocation', allotted(source, fen), id);
    await act('finance', 'fund', 'approveAllocation', {}, id);
  }
}

/** What the rule says no to is found unfit by a person; what lacks papers goes back to the firm. */
async function examine({ ports, cast, act }: Play): Promise<void> {
  const { items } = granted(await listProjects(ports, cast.officer, { stage: 'applied', limit: 200 }));
  const [unfit, incomplete] = (['no', 'unknown'] as const).map((outcome) => items.find((item) => item.outcome === outcome));
  if (unfit) await act('officer', 'project', 'declareIneligible', { opinion: '按列明的条款，不符合申报条件（样例）' }, unfit.id);
  const lacking = { items: [{ item: '证明材料', reason: '缺少列明的材料（样例）' }], dueOn: asDay('2026-07-17') };
  if (incomplete) await act('officer', 'project', 'returnApplication', lacking, incomplete.id);
}

/** Summer 2026: applications, money, the first pilot list, its public notice; one firm is objected to with good reason. */
export async function enter(play: Play): Promise<Roll> {
  await play.moveTo('2026-06-30');
  await keepText(play);
  await applyItself(play);
  await play.importFolder();
  await bookFunds(play);
  await fileGoals(play);
  const roll = await callRoll(play);
  const { paid, awarded, inAwardNotice, countyApproved, accepted, rectifying, accepting, pilot, removed } = roll;
  const first = [...paid, awarded, inAwardNotice, countyApproved, accepted, rectifying, accepting, pilot, removed];
  await play.moveTo('2026-07-02');
  await examine(play);
  await select(play, '2026年第一批拟试点企业', first);
  const notice = await publish(play, 'pilot', '2026年第一批数字化转型拟试点企业公示（样例）', first);
  await play.moveTo('2026-07-06');
  await reportQuarter(play, '2026-12-31');
  await object(play, notice, removed, '该企业厂房已停产半年，不具备改造条件（样例）。');
  await play.moveTo('2026-07-08');
  await settle(play, notice, true, '经现场核查，企业已停产，异议成立（样例）。');
  await play.moveTo('2026-07-10');
  await conclude(play, notice);
  return roll;
}
