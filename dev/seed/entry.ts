import { listFunds } from '../../src/app/list-funds.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import { asDay } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import { conclude, object, publish, select, settle } from './notices.ts';
import type { Play } from './play.ts';
import { callRoll, type Roll } from './roll.ts';

async function bookFunds({ ports, cast, act }: Play): Promise<void> {
  for (const { registerRowId, caseId } of granted(await listFunds(ports, cast.finance))) {
    if (caseId === null) await act('finance', 'fund', 'registerFundNotice', { registerRowId });
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
  await play.importFolder();
  await bookFunds(play);
  const roll = await callRoll(play);
  const { paid, awarded, inAwardNotice, countyApproved, accepted, rectifying, accepting, pilot, removed } = roll;
  const first = [...paid, awarded, inAwardNotice, countyApproved, accepted, rectifying, accepting, pilot, removed];
  await play.moveTo('2026-07-02');
  await examine(play);
  await select(play, '2026年第一批拟试点企业', first);
  const notice = await publish(play, 'pilot', '2026年第一批数字化转型拟试点企业公示（样例）', first);
  await play.moveTo('2026-07-06');
  await object(play, notice, removed, '该企业厂房已停产半年，不具备改造条件（样例）。');
  await play.moveTo('2026-07-08');
  await settle(play, notice, true, '经现场核查，企业已停产，异议成立（样例）。');
  await play.moveTo('2026-07-10');
  await conclude(play, notice);
  return roll;
}
