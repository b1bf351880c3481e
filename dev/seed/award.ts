import { asDay } from '../../src/kernel/day.ts';
import { begin } from './diagnosing.ts';
import { confirm, conclude, object, publish, REVIEWED, select, settle, WEIGHED } from './notices.ts';
import { reward } from './outlays.ts';
import { bookPaid, settleAccount } from './paying.ts';
import type { Play } from './play.ts';
import { ask } from './surveys.ts';
import { revise } from './policy.ts';
import type { Roll } from './roll.ts';

async function review({ ports, cast, act, moveTo }: Play, roll: Roll): Promise<void> {
  await moveTo('2027-03-15');
  const office = { ports, officer: cast.officer, approver: cast.approver };
  for (const [no, id] of [...roll.paid, roll.awarded].entries()) await settleAccount(office, id, no + 1);
  await moveTo('2027-03-16');
  const byCounty = [...roll.paid, roll.awarded, roll.inAwardNotice, roll.countyApproved];
  for (const id of byCounty) await act('approver', 'project', 'approveByCounty', { opinion: '材料齐全，同意（样例）' }, id);
  await moveTo('2027-03-18');
  for (const id of byCounty.slice(0, -1)) await act('city', 'project', 'approveByCity', { opinion: '同意县级意见（样例）' }, id);
}

/** In one batch, ordered by finance and paid by the bank the same day. */
async function order({ ports, cast, act }: Play, title: string, caseIds: readonly string[]): Promise<void> {
  const batch = await act('officer', 'batch', 'prepareBatch', { title, caseIds: [...caseIds] });
  await act('finance', 'batch', 'approveBatch', WEIGHED, batch);
  await bookPaid(ports, cast.finance, batch, asDay('2027-03-31'));
}

async function pay(play: Play, roll: Roll): Promise<void> {
  const three = [...roll.paid, roll.awarded];
  await play.moveTo('2027-03-19');
  const notice = await publish(play, 'award', '2026年度第一批数字化转型补助资金拟兑付公示（样例）', three);
  const rewarded = await reward(play);
  await play.moveTo('2027-03-23');
  await object(play, notice, roll.awarded, '听说有一台设备是旧的（样例）。');
  await play.moveTo('2027-03-25');
  await settle(play, notice, false, '经核对出厂编号与发票，设备为新购，异议不成立（样例）。');
  await play.moveTo('2027-03-29');
  await conclude(play, notice);
  await conclude(play, rewarded.notice);
  for (const id of three) await play.act('approver', 'project', 'confirmAward', {}, id);
  await play.moveTo('2027-03-31');
  await order(play, '2026年度第一批数字化转型补助资金（样例）', roll.paid);
  await order(play, '2026年度服务商奖励（样例）', [rewarded.id]);
}

/** Spring 2027: reviews, the award notice, the money; and a second batch that has only begun. */
export async function award(play: Play, roll: Roll): Promise<void> {
  await review(play, roll);
  await pay(play, roll);
  await play.moveTo('2027-04-01');
  await publish(play, 'award', '2026年度第二批数字化转型补助资金拟兑付公示（样例）', [roll.inAwardNotice]);
  await select(play, '2027年第一批拟试点企业', [roll.inPilotNotice]);
  const notice = await publish(play, 'pilot', '2027年第一批数字化转型拟试点企业公示（样例）', [roll.inPilotNotice]);
  await confirm(play, [roll.proposed]);
  await begin(play, roll.proposed);
  await play.act('officer', 'selection', 'submitSelection', { title: '2027年第二批拟试点企业', caseIds: [roll.proposed], ...REVIEWED });
  await play.moveTo('2027-04-02');
  await object(play, notice, roll.inPilotNotice, '请说明该企业与服务商有无关联（样例）。');
  await revise(play);
  await ask(play, 'final', '2027-04-23');
}
