import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { person, play, policy, projectOf } from '../../../test/county.ts';
import { ANNOUNCED, CLAIMED, FOUND, inspector, ROUND, roundAt, roundOf, roundStep, SEEN, tryRound } from '../../../test/inspection-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { P, step, tryAct, walkTo } from '../../../test/way.ts';
import { asDay } from '../../kernel/day.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';
import { checklistOf } from './checklist.ts';
import { drawnFirms, lotsOf, sizeOf } from './lots.ts';
import { digestOf } from '../draw.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const [officer, firm] = [person('officer'), person('firm')];
const targetOf = (county: Parameters<typeof roundOf>[0]) => {
  const round = roundOf(county);
  return 'targets' in round ? round.targets[0] : undefined;
};

const planLineOf = (county: Parameters<typeof roundOf>[0]): string => checklistOf(projectOf(county, P))[0]?.what ?? '';

describe('the draw of a round (plan/2.4.2)', () => {
  const firms = [1, 2, 3].map((no) => ({ caseId: `p${no}`, name: `样例${no}`, creditCode: `code${no}` }));

  it('is what anyone comes to by hand: the list’s digest, a ticket for each firm, the smallest first', () => {
    const digest = sha('p1\t样例1\tcode1\np2\t样例2\tcode2\np3\t样例3\tcode3');
    expect(digestOf(lotsOf(firms))).toBe(digest);
    const byHand = ['p1', 'p2', 'p3'].map((id) => sha(`07 11\n${digest}\n${id}`)).toSorted();
    expect(drawnFirms('07 11', firms, 2).map(({ ticket }) => ticket)).toEqual(byHand.slice(0, 2));
  });

  it.each([
    [10, 20, 2],
    [10, 21, 3],
    [1, 1, 1],
    [10, 100, 10],
  ])('of %i firms, %i%% make %i', (count, share, size) => expect(sizeOf(count, share)).toBe(size));

  it('is from all pilots, by a seed of a later day', () => {
    const county = roundAt('announced');
    expect(roundOf(county)).toMatchObject({ stage: 'announced', listed: [{ caseId: P }], size: 1 });
    expect(refusalOf(tryRound(county, 'drawInspection', officer, { seed: '1' })).message).toContain('公布后才能抽取');
    const same = walkTo('requestAcceptance');
    expect(refusalOf(tryRound(same, 'announceInspection', officer, { ...ANNOUNCED, seedOn: same.today })).code).toBe('bad-input');
  });
});

describe('whoever is sent to a firm', () => {
  it.each([
    ['prepared its case', 'officer'],
    ['approved it', 'approver'],
    ['is of no office that inspects', 'expert'],
    ['has no account', 'nobody'],
  ])('is nobody who %s', (_what, who) => {
    const county = roundAt('drawn');
    expect(refusalOf(tryRound(county, 'assignInspectors', officer, { caseId: P, inspectors: [who] })).code).toBe('same-person');
  });

  it('records the inspection, and nobody else does', () => {
    const county = roundAt('assigned');
    county.today = asDay('2026-11-05');
    expect(refusalOf(tryRound(county, 'recordInspection', person('science'), SEEN)).code).toBe('not-permitted');
    roundStep(county, 'recordInspection', inspector, SEEN);
    expect(targetOf(county)?.record).toMatchObject({
      by: '样例park',
      lines: [{ no: '1', outcome: 'as-planned', plannedFen: 60_000_000 }],
      papers: [{ name: '样例照片.jpg' }],
    });
  });
});

describe('an inspection on the spot (measures/16)', () => {
  it('has each department that went along say its own, once, before somebody else concludes', () => {
    const county = roundAt('drawn');
    roundStep(county, 'assignInspectors', person('director'), {
      caseId: P,
      inspectors: [inspector.personId, person('science').personId],
    });
    const own = { caseId: P, text: '软件在用，接口未通（样例）' };
    expect(refusalOf(tryRound(county, 'noteDepartmentFinding', person('science'), own)).code).toBe('wrong-stage');
    county.today = asDay('2026-11-05');
    roundStep(county, 'recordInspection', inspector, SEEN);
    expect(refusalOf(tryRound(county, 'noteDepartmentFinding', person('development'), own)).code).toBe('not-permitted');
    roundStep(county, 'noteDepartmentFinding', person('science'), own);
    expect(refusalOf(tryRound(county, 'noteDepartmentFinding', person('science'), own)).code).toBe('already-done');
    roundStep(county, 'concludeInspection', person('approver'), { ...FOUND });
    expect(targetOf(county)?.departmentFindings).toMatchObject([{ role: 'science', text: own.text, by: '样例science' }]);
  });

  it.each([
    ['a line of the plan is left open', { lines: [] }, 'facts-missing'],
    ['what is not as planned has no words', { lines: [{ no: '1', outcome: 'differs' }] }, 'bad-input'],
    ['its day is before the draw', { on: asDay('2026-11-03') }, 'bad-input'],
    ['its day is to come', { on: asDay('2026-11-06') }, 'bad-input'],
    ['the firm was not drawn', { caseId: 'another' }, 'not-found'],
  ])('is refused where %s', (_what, bent, code) => {
    const county = roundAt('assigned');
    county.today = asDay('2026-11-05');
    expect(refusalOf(tryRound(county, 'recordInspection', inspector, { ...SEEN, ...bent })).code).toBe(code);
  });

  it.each([
    ['says something else by now', { what: '另一项（样例）', plannedFen: 60_000_000 }],
    ['was planned at another amount', { plannedFen: 1 }],
  ])('is refused where a line of the list that was taken along %s', (_what, bent) => {
    const county = roundAt('assigned');
    county.today = asDay('2026-11-05');
    const what = planLineOf(county);
    const withList = (listed: object) => ({ ...SEEN, lines: [{ ...SEEN.lines[0], listed: { what, plannedFen: 60_000_000, ...listed } }] });
    expect(refusalOf(tryRound(county, 'recordInspection', inspector, withList(bent))).code).toBe('stale');
    roundStep(county, 'recordInspection', inspector, withList({}));
    expect(targetOf(county)?.record?.lines[0]).not.toHaveProperty('listed');
  });

  const { taken, signature } = CLAIMED;
  it('keeps what a device says of its photos as said by it, beside the time the server has of its own', () => {
    const county = roundAt('assigned');
    county.today = asDay('2026-11-05');
    roundStep(county, 'recordInspection', inspector, { ...SEEN, taken, signature });
    expect(targetOf(county)?.record).toMatchObject({ taken: [{ ...taken[0], keptAt: '2026-11-05T02:00:00.000Z' }], signature });
  });

  it.each([
    ['a photo', { taken: [{ ...taken[0], digest: 'b'.repeat(64) }] }],
    ['a signature', { signature: { signer: '样例负责人', digest: 'b'.repeat(64), signedAt: signature.signedAt } }],
  ])('waits for %s that it names and that has not come', (_what, claims) => {
    const county = roundAt('assigned');
    county.today = asDay('2026-11-05');
    const refused = { caseId: P, on: asDay('2026-11-05'), persons: '样例park', what: '不让进门（样例）', ...claims };
    expect(refusalOf(tryRound(county, 'recordInspection', inspector, { ...SEEN, ...claims })).code).toBe('facts-missing');
    expect(refusalOf(tryRound(county, 'recordRefusal', inspector, refused)).code).toBe('facts-missing');
  });

  it('is entered by the office from the file of whoever was sent, who does not conclude it', () => {
    const county = roundAt('assigned');
    county.today = asDay('2026-11-05');
    const brought = { caseId: P, inspector: inspector.personId, pack: 'c'.repeat(64), said: { act: 'recordInspection', input: SEEN } };
    const bring = (input: object) =>
      play(county, { kind: 'inspection', id: ROUND, act: 'bringInspection', as: officer, input: { ...brought, ...input }, follows: true });
    expect(refusalOf(tryRound(county, 'bringInspection', officer, brought)).message).toContain('录入现场检查包');
    expect(refusalOf(bring({ inspector: 'science' })).code).toBe('not-permitted');
    expect(refusalOf(bring({ said: { act: 'recordInspection', input: { ...SEEN, lines: [] } } })).code).toBe('facts-missing');
    expect(bring({}).ok).toBe(true);
    expect(targetOf(county)?.record).toMatchObject({ by: inspector.name, broughtBy: { name: officer.name, pack: 'c'.repeat(64) } });
    const both = { ...inspector, roles: ['park', 'approver'] as const };
    expect(refusalOf(tryRound(county, 'concludeInspection', both, FOUND)).code).toBe('same-person');
    roundStep(county, 'concludeInspection', person('approver'), FOUND);
  });

  it('is concluded by another hand, a finding with its day', () => {
    const county = roundAt('inspected');
    const both = { ...inspector, roles: ['park', 'approver'] as const };
    expect(refusalOf(tryRound(county, 'concludeInspection', both, FOUND)).code).toBe('same-person');
    const { dueOn: _, ...undated } = FOUND;
    expect(refusalOf(tryRound(county, 'concludeInspection', person('approver'), undated)).code).toBe('bad-input');
  });

  it('that a firm refuses is on its file with what follows by the text', () => {
    const county = roundAt('assigned');
    county.today = asDay('2026-11-05');
    const { lines: _lines, findings: _findings, ...said } = SEEN;
    roundStep(county, 'recordRefusal', inspector, { ...said, what: '不让进车间（样例）' });
    roundStep(county, 'concludeInspection', person('approver'), { caseId: P, opinion: '拒绝配合' });
    expect(roundOf(county).stage).toBe('concluded');
    expect(projectOf(county, P).inspections).toMatchObject([{ refusal: { what: '不让进车间（样例）' }, opinion: '拒绝配合' }]);
  });

  it('of a firm that has ended in the meantime is concluded without touching its case', () => {
    const county = roundAt('inspected');
    const project = { ...projectOf(county, P), stage: 'disqualified', reason: '样例', clause: 'measures/17' } as const;
    county.cases = new Map(county.cases).set(P, { kind: 'project', state: project, history: [] });
    roundStep(county, 'concludeInspection', person('approver'), FOUND);
    expect([roundOf(county).stage, projectOf(county, P)]).toEqual(['concluded', project]);
  });
});

describe('what an inspection found', () => {
  const after = () => roundAt('concluded');
  const say = { inspectionId: 'inspection-1' };
  const answer = (county: ReturnType<typeof after>) => step(county, { act: 'answerFinding', as: firm, input: { ...say, text: '已补贴' } });

  it('runs against the firm until the day that was set', () => {
    const county = after();
    expect(deadlinesOf(projectOf(county, P), policy)).toContainEqual(expect.objectContaining({ deadline: 'finding', dueOn: '2026-11-20' }));
    answer(county);
    expect(deadlinesOf(projectOf(county, P), policy).map(({ deadline }) => deadline)).toContain('finding-review');
  });

  it('is answered by the firm and closed by another', () => {
    const county = after();
    expect(refusalOf(tryAct(county, 'closeFinding', officer, { ...say, opinion: '属实' })).code).toBe('wrong-stage');
    answer(county);
    step(county, { act: 'closeFinding', as: officer, input: { ...say, opinion: '属实' } });
    expect(projectOf(county, P).inspections?.[0]?.finding).toMatchObject({ step: 'closed', answers: [{ text: '已补贴', by: '样例firm' }] });
    expect(refusalOf(tryAct(county, 'answerFinding', firm, { ...say, text: '再答' })).code).toBe('wrong-stage');
  });

  it('goes back to the firm with a new day where the answer does not do', () => {
    const county = after();
    answer(county);
    const back = { ...say, reason: '照片不清（样例）', dueOn: asDay('2026-11-27') };
    expect(refusalOf(tryAct(county, 'returnFinding', officer, { ...back, dueOn: county.today })).code).toBe('bad-input');
    step(county, { act: 'returnFinding', as: officer, input: back });
    expect(projectOf(county, P).inspections?.[0]?.finding).toMatchObject({
      step: 'open',
      dueOn: '2026-11-27',
      returned: '照片不清（样例）',
    });
  });

  it('comes onto the file only from a round', () => {
    const input = { inspection: { inspectionId: 'x', round: 'random', opinion: '样例', concludedBy: '样例' } };
    expect(refusalOf(play(after(), { kind: 'project', id: P, act: 'fileInspection', as: person('approver'), input })).code).toBe(
      'not-permitted',
    );
  });
});
