import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listPanels } from '../src/app/list-panels.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Who } from '../src/app/ports.ts';
import { readCase } from '../src/app/read-case.ts';
import { drawnOf } from '../src/cases/panel/draw.ts';
import { sealOf } from '../src/cases/panel/sealing.ts';
import type { PanelView } from '../src/contract/views.ts';
import { codesOf, openOffice, REVIEW } from './office.ts';

const { ports, who, act, confirm, moveTo, importFolder, engageExperts } = await openOffice();
const { pilots } = codesOf();
const [officer, approver, auditor] = [who('officer'), who('approver'), who('auditor')];
await moveTo('2026-06-30');
await importFolder('2026-06-30');
const { items } = granted(await listProjects(ports, officer, { limit: 200 }));
const caseIds = pilots.map((code) => items.find(({ creditCode }) => creditCode === code)?.id ?? '');
await confirm(caseIds);
const experts = await engageExperts();

let id = '';
const seenBy = async (by: Who): Promise<PanelView> => {
  const view = granted(await readCase(ports, by, id));
  if (view.kind !== 'panel') throw new Error('not a panel');
  return view;
};
const seated = async (): Promise<readonly Who[]> => {
  const names = (await seenBy(auditor)).seats.map(({ name }) => name);
  return names.flatMap((name) => experts.find(({ actor }) => actor.name === name) ?? []);
};
const waiting = async (by: Who): Promise<readonly string[]> => granted(await listInbox(ports, by)).items.map((item) => item.act);
const codeOf = (done: Awaited<ReturnType<typeof act>>): string => (done.ok ? 'done' : done.refusal.code);
/** The seats in their order give these marks to the two firms. */
const MARKS = [
  [80, 70],
  [82, 71],
  [40, 72],
];
const sheetOf = (seat: number) => ({ marks: (MARKS[seat] ?? []).map((mark) => [mark, mark, mark, mark]), salt: `${seat}`.repeat(32) });

describe('an expert review from the list to approved minutes', () => {
  it('fixes who may be drawn, and names whoever may not be and why', async () => {
    id = granted(await act(officer, 'panel', 'convenePanel', { ...REVIEW, caseIds })).id;
    const { pool, excluded, firms } = await seenBy(officer);
    expect(pool.length + excluded.length).toBe(experts.length);
    expect(firms.map(({ caseId }) => caseId)).toEqual(caseIds);
    for (const expert of experts) expect(granted(await listPanels(ports, expert))).toEqual([]);
  });

  it('draws by the seed, on the day it is published; anyone comes to the same', async () => {
    expect(codeOf(await act(officer, 'panel', 'drawPanel', { seed: '07 11' }, id))).toBe('wrong-stage');
    await moveTo('2026-07-01');
    expect(await waiting(officer)).toContain('drawPanel');
    granted(await act(officer, 'panel', 'drawPanel', { seed: '07 11' }, id));
    const { pool, seats, seed } = await seenBy(auditor);
    const again = drawnOf(
      seed ?? '',
      pool.map((each) => ({ ...each, personId: '' })),
      { technology: 1, finance: 1, management: 1 },
    );
    expect(seats.map(({ expertId }) => expertId)).toEqual(again.map(({ expertId }) => expertId));
  });

  it('is seen by those drawn and by no other expert; nothing of the firms before the declaration', async () => {
    const sitting = await seated();
    const ids = sitting.map(({ actor }) => actor.personId);
    for (const expert of experts) {
      const isDrawn = ids.includes(expert.actor.personId);
      expect((await readCase(ports, expert, id)).ok).toBe(isDrawn);
      expect(granted(await listPanels(ports, expert))).toHaveLength(isDrawn ? 1 : 0);
    }
    const [first] = sitting;
    if (first === undefined) throw new Error('nobody was drawn');
    expect(await waiting(first)).toEqual(['declareInterest']);
    expect(await seenBy(first)).toMatchObject({ files: null, seats: [], pool: [], timeline: [], mine: { standing: 'drawn' } });
    expect((await readCase(ports, first, caseIds[0] ?? '')).ok).toBe(false);
    granted(await act(first, 'panel', 'declareInterest', { tied: false }, id));
    expect((await seenBy(first)).files?.map(({ caseId }) => caseId)).toEqual(caseIds);
    expect(await waiting(first)).toEqual(['sealScores']);
  });

  it('loses an expert who declares a tie, and seats the next', async () => {
    const [, second] = await seated();
    if (second === undefined) throw new Error('nobody was drawn');
    granted(await act(second, 'panel', 'declareInterest', { tied: true, tie: '亲属任职' }, id));
    expect((await readCase(ports, second, id)).ok).toBe(false);
    expect(granted(await listPanels(ports, second))).toEqual([]);
    const { expertId = '' } = (await seenBy(officer)).seats[1] ?? {};
    const replaced = await act(officer, 'panel', 'replaceExpert', { expertId, reason: '声明有利害关系' }, id);
    expect(replaced.ok ? 'done' : replaced.refusal.message).toBe('done');
    expect((await seated())[1]?.actor.personId).not.toBe(second.actor.personId);
  });

  it('keeps every mark sealed until all are in, and finds one that was changed', async () => {
    const { listDigest, seats } = await seenBy(officer);
    for (const [at, by] of (await seated()).entries()) {
      if (at > 0) granted(await act(by, 'panel', 'declareInterest', { tied: false }, id));
      const seal = sealOf(listDigest, seats[at]?.expertId ?? '', sheetOf(at));
      granted(await act(by, 'panel', 'sealScores', { seal }, id));
    }
    const [first] = await seated();
    if (first === undefined) throw new Error('nobody was drawn');
    expect(await waiting(first)).toEqual(['revealScores']);
    expect(codeOf(await act(first, 'panel', 'revealScores', { ...sheetOf(0), marks: sheetOf(1).marks }, id))).toBe('policy-says-no');
    granted(await act(first, 'panel', 'revealScores', sheetOf(0), id));
    for (const by of [officer, approver, first]) expect(await seenBy(by)).toMatchObject({ stage: 'sealed', tallies: null });
  });

  it('shows the chair the arithmetic and who lies apart, and the other members nothing yet', async () => {
    const sitting = await seated();
    for (const [at, by] of sitting.entries()) if (at > 0) granted(await act(by, 'panel', 'revealScores', sheetOf(at), id));
    const views = await Promise.all(sitting.map(seenBy));
    expect(views.filter(({ mine }) => mine?.chair).map(({ tallies }) => tallies?.length)).toEqual([2]);
    expect(views.filter(({ mine }) => !mine?.chair).map(({ tallies }) => tallies)).toEqual([null, null]);
    const { tallies } = await seenBy(officer);
    expect(tallies?.map(({ mean, place, totals }) => [mean, place, totals.map(({ outlying }) => outlying)])).toEqual([
      [6_733, 2, [false, false, true]],
      [7_100, 1, [false, false, false]],
    ]);
  });

  it('ends with the chair’s order, dissent, and minutes that somebody else approves', async () => {
    const sitting = await seated();
    const views = await Promise.all(sitting.map(seenBy));
    const at = views.findIndex(({ mine }) => mine?.chair);
    const [chair, member] = [sitting[at], sitting[(at + 1) % 3]];
    if (chair === undefined || member === undefined) throw new Error('nobody was drawn');
    expect(await waiting(chair)).toEqual(['concludePanel']);
    const ending = { ranking: caseIds, recommended: 2, opinion: '同意推荐' };
    expect(codeOf(await act(chair, 'panel', 'concludePanel', ending, id))).toBe('bad-input');
    granted(await act(chair, 'panel', 'concludePanel', { ...ending, reason: '产业链更需要' }, id));
    granted(await act(member, 'panel', 'noteDissent', { text: '应按得分排序' }, id));
    expect((await seenBy(member)).tallies).toHaveLength(2);
    expect(await waiting(approver)).toContain('approveMinutes');
    expect(codeOf(await act(officer, 'panel', 'approveMinutes', {}, id))).toBe('not-permitted');
    granted(await act(approver, 'panel', 'approveMinutes', {}, id));
    const { conclusion, approved, seats, timeline } = await seenBy(auditor);
    expect(conclusion).toMatchObject({ chair: chair.actor.name, reason: '产业链更需要' });
    expect(approved?.by).toBe(approver.actor.name);
    expect(seats.flatMap(({ dissents }) => dissents)).toEqual(['应按得分排序']);
    expect(timeline.every(({ says }) => says.length > 0)).toBe(true);
  });
});
