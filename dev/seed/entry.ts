import { listFunds } from '../../src/app/list-funds.ts';
import { granted } from './granted.ts';
import { conclude, object, publish, select, settle } from './notices.ts';
import type { Play } from './play.ts';
import { callRoll, type Roll } from './roll.ts';

async function bookFunds({ ports, cast, act }: Play): Promise<void> {
  for (const { registerRowId, caseId } of granted(await listFunds(ports, cast.finance))) {
    if (caseId === null) await act('finance', 'fund', 'registerFundNotice', { registerRowId });
  }
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
