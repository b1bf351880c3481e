// A benchmark's award from the experts to the bank, in a county that was told: nothing of it is part of the demonstration.
import { gatherCast } from '../dev/seed/cast.ts';
import { granted } from '../dev/seed/granted.ts';
import { conclude, publish, WEIGHED } from '../dev/seed/notices.ts';
import { DOT } from '../dev/seed/papers.ts';
import { bookPaid } from '../dev/seed/paying.ts';
import { makePlay, type Play } from '../dev/seed/play.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { rowOf } from '../src/app/facts/register-rows.ts';
import { invite } from '../src/app/invite.ts';
import { keepRowFile } from '../src/app/kept/keep-row-file.ts';
import { listFunds } from '../src/app/list-funds.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import { chairOf } from '../src/cases/panel/draw.ts';
import type { Panel } from '../src/cases/panel/state.ts';
import { sealOf } from '../src/cases/panel/sealing.ts';
import { addDays, type Day } from '../src/kernel/day.ts';

const TITLE = '标杆企业评审（样例）';
const NUMBER = '6222021000009901';
const FEN = 10_000_000;
const say = '样例';

/** An account for everyone on the register of experts, by name. */
async function engageExperts(ports: Ports): Promise<ReadonlyMap<string, Who>> {
  const reads = ports.store.in(ports.programmeId);
  const known = new Set((await reads.listPeople()).map(({ name }) => name));
  const names = (await reads.listRegister('experts')).flatMap((row) => rowOf<'experts'>(row).values.name ?? []);
  const administrator = await reads.findPersonByAccount('admin');
  if (administrator === undefined) throw new Error('nobody administers the county');
  const by: Who = {
    programmeId: ports.programmeId,
    actor: { personId: administrator.id, name: administrator.name, roles: ['admin'], secondFactor: true },
  };
  for (const [no, name] of names.entries()) {
    if (known.has(name)) continue;
    const { token } = granted(await invite(ports, by, { account: `expert-${no}`, name, roles: ['expert'] }));
    granted(await acceptInvitation(ports, token, 'a-password-of-nobody'));
  }
  const people = (await reads.listPeople()).filter(({ roles }) => roles.includes('expert'));
  return new Map(
    people.map(({ id, name }) => [
      id,
      { programmeId: ports.programmeId, actor: { personId: id, name, roles: ['expert'] as const, secondFactor: true } },
    ]),
  );
}

/** Three experts judge the firm, recommend it, and another person approves the minutes. */
async function review(play: Play, caseId: string, today: Day): Promise<void> {
  const { ports, act } = play;
  const experts = await engageExperts(ports);
  const seedOn = addDays(today, 1);
  const places = { technology: 1, finance: 1, management: 1 };
  const convened = { title: TITLE, caseIds: [caseId], ...places, seedSource: say, seedOn };
  const id = await act('officer', 'panel', 'convenePanel', { review: 'benchmark', ...convened });
  await play.moveTo(seedOn);
  await act('officer', 'panel', 'drawPanel', { seed: '03 09' }, id);
  const panel = (await ports.store.in(ports.programmeId).findCase(id))?.state as Panel;
  if (!('seats' in panel)) throw new Error('nobody was drawn');
  const sheet = { marks: [panel.criteria.map(() => 90)], salt: '0'.repeat(32) };
  const as = async (personId: string, name: 'declareInterest' | 'sealScores' | 'revealScores' | 'concludePanel', input: object) => {
    const who = experts.get(personId);
    if (who === undefined) throw new Error('the expert has no account');
    granted(await actOnCase(ports, who, { kind: 'panel', caseId: id, act: name, input, key: `benchmark-${name}-${personId}` }));
  };
  for (const { personId } of panel.seats) await as(personId, 'declareInterest', { tied: false });
  for (const { personId, expertId } of panel.seats) await as(personId, 'sealScores', { seal: sealOf(panel.listDigest, expertId, sheet) });
  for (const { personId } of panel.seats) await as(personId, 'revealScores', sheet);
  await as(chairOf(panel.seats)?.personId ?? '', 'concludePanel', { ranking: [caseId], recommended: 1, opinion: say });
  await act('approver', 'panel', 'approveMinutes', {}, id);
}

/** Some of what is not allotted yet goes to benchmarks. */
async function allot({ ports, cast, act }: Play): Promise<void> {
  const region = granted(await listFunds(ports, cast.finance)).find(({ source }) => source === 'region');
  if (region === undefined || region.caseId === null) throw new Error('no money of the region');
  const uses = Object.fromEntries(region.uses.map(({ use, fen }) => [use, fen]));
  await act('officer', 'fund', 'proposeAllocation', { ...uses, benchmark: FEN }, region.caseId);
  await act('finance', 'fund', 'approveAllocation', WEIGHED, region.caseId);
}

/** Chosen on the register, asked for, approved, shown to the public, paid. Gives the award's case. */
async function pay(play: Play, firm: { readonly name: string; readonly creditCode: string }, today: Day): Promise<string> {
  const { ports, cast, act } = play;
  const register = 'benchmarks' as const;
  const words = { basis: say, effect: say, economy: say, repeatable: say };
  const rowId = await act('officer', 'row', 'enterRow', { register, name: firm.name, firm: firm.creditCode, nominatedOn: today, ...words });
  const decision = granted(await keepRowFile(ports, cast.officer, register, { name: '样例决定.png', bytes: DOT })).digest;
  const chosen = { status: 'chosen', review: TITLE, opinion: say, recommended: true, objectionFree: true, decision, decidedOn: today };
  const until = { upgrade: '质检线升级（样例）', upgradeBy: addDays(today, 200) };
  await act('approver', 'row', 'changeRow', { register, reason: say, ...chosen, ...until }, rowId);
  const account = { number: NUMBER, bank: '样例银行彭阳支行', unionNumber: '999875000016' };
  const id = await act('officer', 'outlay', 'prepareOutlay', { rowId, amountFen: FEN, ...account });
  await act('approver', 'outlay', 'approveOutlay', { number: NUMBER, opinion: say }, id);
  const notice = await publish(play, 'reward', '标杆企业拟奖励公示（样例）', [id]);
  const paidOn = addDays(today, 14);
  await play.moveTo(paidOn);
  await conclude(play, notice);
  const batch = await act('officer', 'batch', 'prepareBatch', { title: '标杆奖励（样例）', caseIds: [id] });
  await act('finance', 'batch', 'approveBatch', WEIGHED, batch);
  await bookPaid(ports, cast.finance, batch, paidOn);
  return id;
}

/** The firm of the demonstration becomes a benchmark and has its award. Gives the award's case and the day it came. */
export async function awardBenchmark(ports: Ports, today: Day): Promise<{ readonly id: string; readonly paidOn: Day }> {
  const organisations = { evaluator: '', accountant: '', provider: '', firm: '', bank: '' };
  const play = makePlay(ports, await gatherCast(ports, organisations));
  await play.moveTo(today);
  const code = play.cast.firm.actor.organisation ?? '';
  const { items } = granted(await listProjects(ports, play.cast.officer, { q: code, limit: 1 }));
  const [own] = items;
  if (own === undefined) throw new Error('the firm of the demonstration has no project');
  await review(play, own.id, today);
  await allot(play);
  const id = await pay(play, own, addDays(today, 1));
  return { id, paidOn: addDays(today, 15) };
}
