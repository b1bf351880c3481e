import { describe, expect, it } from 'vitest';
import { type County, openCounty, person, policy, projectOf } from '../../../../test/county.ts';
import { earlierRow } from '../../../../test/earlier-row.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { P, step, tryAct, WAY } from '../../../../test/way.ts';
import { DISPATCH_KINDS, makeDispatch } from '../../../documents/dispatch/dispatches.ts';
import { asDay } from '../../../kernel/day.ts';
import { nextReport } from '../reporting/report-due.ts';
import { findPeriod } from '../suspension/period-on-file.ts';
import { contradictionsOf } from './contradictions.ts';
import { differencesOf, judgeEarlierSteps } from './judge-earlier-steps.ts';
import { CARRIED_STAGES, type CarriedStage } from './records.ts';

const [officer, approver, city, finance] = [person('officer'), person('approver'), person('city'), person('finance')];
const TODAY = asDay('2026-07-01');

/** A firm that applied, money allotted, and a row of the sheet about the firm noted. */
function noted(stage: CarriedStage, bent: Parameters<typeof earlierRow>[1] = {}): County {
  const county = openCounty();
  for (const each of WAY.slice(0, 4)) step(county, each);
  county.registers.earlier = earlierRow(stage, bent);
  step(county, { act: 'noteEarlierSteps', as: officer, follows: true });
  return county;
}
function carried(stage: CarriedStage, bent: Parameters<typeof earlierRow>[1] = {}): County {
  const county = noted(stage, bent);
  step(county, { act: 'carryOver', as: approver, input: { opinion: '与原件相符', despite: true } });
  return county;
}
const sums = ({ balances }: County) =>
  ['allocated', 'committed', 'paid'].map((holding) => Number(balances.get(`region/${holding}` as never) ?? 0n));

describe('what was done before a firm’s file came here', () => {
  it.each(CARRIED_STAGES)('lets it go on from “%s”, in words that say it was done elsewhere', (stage) => {
    const county = carried(stage);
    expect(projectOf(county, P).stage).toBe(stage);
    const { history } = county.cases.get(P) ?? { history: [] };
    expect(history.map(({ act, actor }) => [act, actor.name])).toEqual([
      ['receiveApplication', '样例officer'],
      ['noteEarlierSteps', '样例officer'],
      ...Array.from({ length: stage === 'paid' ? 2 : 1 }, () => ['carryOver', '样例approver']),
    ]);
  });

  it('counts for nothing until another person takes it over, with a second factor', () => {
    const county = noted('paid');
    expect(projectOf(county, P).stage).toBe('applied');
    expect(sums(county)[2]).toBe(0);
    const both = { ...officer, roles: ['officer', 'approver'] as const };
    const input = { opinion: '相符' };
    expect(refusalOf(tryAct(county, 'carryOver', both, input)).code).toBe('same-person');
    expect(refusalOf(tryAct(county, 'carryOver', { ...approver, secondFactor: false }, input)).code).toBe('second-factor-needed');
    expect(refusalOf(tryAct(county, 'carryOver', finance, input)).code).toBe('not-permitted');
  });

  it('is noted anew where the row says otherwise, and only then', () => {
    const county = noted('accepted');
    const length = (): number => county.cases.get(P)?.history.length ?? 0;
    const before = length();
    county.registers.earlier = { ...earlierRow('accepted'), source: { file: '另一份.xlsx', sheet: null, row: 9 } };
    step(county, { act: 'noteEarlierSteps', as: officer, follows: true });
    expect(length()).toBe(before);
    county.registers.earlier = earlierRow('county-approved');
    step(county, { act: 'noteEarlierSteps', as: officer, follows: true });
    expect(length()).toBe(before + 1);
  });

  it('takes what was paid out of what is allotted, from which row it came, and the books refuse what is not there', () => {
    const county = carried('paid');
    expect(sums(county)).toEqual([420_000_000, 0, 30_000_000]);
    expect(county.entries.slice(-2).map(({ says }) => says)).toEqual([
      '系统启用前核定的补助，据样例中途接入表.xlsx“接入”T3',
      '系统启用前2026年6月10日已拨付的补助，银行流水号样例流水20260610001',
    ]);
    const poor = openCounty();
    for (const each of WAY.slice(3, 4)) step(poor, each);
    poor.registers.earlier = earlierRow('paid');
    step(poor, { act: 'noteEarlierSteps', as: officer, follows: true });
    expect(refusalOf(tryAct(poor, 'carryOver', approver, { opinion: '相符' })).code).toBe('funds');
    const above = noted('paid', { recognisedFen: 90_000_000, awardFen: 40_000_001 });
    expect(refusalOf(tryAct(above, 'carryOver', approver, { opinion: '相符', despite: true }))).toMatchObject({
      code: 'funds',
      clause: 'measures/7.1',
    });
  });

  it('is not taken over unseen where our rules say otherwise', () => {
    const refused = refusalOf(tryAct(noted('county-approved', { awardFen: 29_000_000 }), 'carryOver', approver, { opinion: '相符' }));
    expect(refused).toMatchObject({ code: 'policy-says-no', clause: 'measures/7.1' });
    expect(refused.message).toContain('相差10,000.00元');
  });

  it('keeps an award that our rules reckon otherwise as it was decided, and says by how much and why', () => {
    const county = carried('county-approved', { awardFen: 29_000_000, noticeTo: asDay('2026-03-04') });
    const { carried: page, ...state } = projectOf(county, P);
    expect('award' in state && state.award.amountFen).toBe(29_000_000);
    if (page === undefined) throw new Error('nothing carried');
    const says = differencesOf(projectOf(county, P), page, judgeEarlierSteps(projectOf(county, P), page, policy));
    expect(page.confirmed?.judged).toEqual(judgeEarlierSteps(projectOf(county, P), page, policy));
    expect(says.map(({ clause }) => clause)).toEqual(['measures/11', 'measures/7.1']);
    expect(says.at(-1)?.says).toBe('按规则核算补助300,000.00元，接入表写290,000.00元，相差10,000.00元');
  });

  it('of a rectification goes on by the period from the day it was told, and back into the acceptance', () => {
    const county = carried('rectifying');
    const state = projectOf(county, P);
    expect(state.rectification).toEqual({ notifiedOn: '2026-06-22', dueOn: '2026-07-22' });
    expect(findPeriod(state, 'rectification')?.dueOn).toBe('2026-07-22');
    const done = { note: '已改（样例）', completedOn: TODAY };
    step(county, { act: 'completeRectification', as: officer, input: done });
    expect(projectOf(county, P).stage).toBe('accepting');
  });

  it('takes what the county paid out of the county’s money', () => {
    const county = noted('paid', { paidFrom: 'county' });
    expect(refusalOf(tryAct(county, 'carryOver', approver, { opinion: '相符', despite: true })).code).toBe('funds');
  });

  it('gives no papers for what was papered elsewhere', () => {
    for (const stage of CARRIED_STAGES) {
      const { state, history } = carried(stage).cases.get(P) ?? {};
      if (state === undefined || history === undefined) throw new Error('no project');
      const given = { id: P, state, history, projects: [], rows: [], late: [], policy, today: TODAY };
      expect(DISPATCH_KINDS.flatMap((kind) => makeDispatch(kind, 'project', given, null) ?? [])).toEqual([]);
    }
  });

  it('of an acceptance lets county, city and notice go on, and the same person neither approves at the city nor pays', () => {
    const county = carried('accepted');
    expect(refusalOf(tryAct(county, 'approveByCounty', officer, { opinion: '同意' })).code).toBe('not-permitted');
    step(county, { act: 'approveByCounty', as: approver, input: { opinion: '同意' } });
    const state = projectOf(county, P);
    expect('award' in state && state.award.amountFen).toBe(30_000_000);
    expect(refusalOf(tryAct(county, 'approveByCity', { ...approver, roles: ['city'] }, { opinion: '同意' })).code).toBe('same-person');
    step(county, { act: 'approveByCity', as: city, input: { opinion: '同意' } });
    expect(projectOf(county, P).stage).toBe('city-approved');
  });

  it('of a pilot owes reports from the month it came, not for months kept elsewhere', () => {
    expect(nextReport(projectOf(carried('pilot'), P))).toBe('2026-07');
  });
});

describe('a row that contradicts itself', () => {
  it.each([
    ['a payment without an award', 'paid', { awardFen: undefined }, ['awardFen']],
    ['a payment at a stage before it', 'pilot', { paidOn: asDay('2026-06-10') }, ['paidOn']],
    ['a day to come', 'pilot', { listedOn: asDay('2026-07-02') }, ['listedOn']],
    ['a review before the acceptance', 'county-approved', { countyOn: asDay('2026-05-01') }, ['countyOn']],
    ['a plan of which nobody says who approved it', 'pilot', { planBy: undefined }, ['planBy']],
    ['an award of nothing', 'county-approved', { awardFen: 0 }, ['awardFen']],
    [
      'a rectification while the firm is said to be at work',
      'pilot',
      { failedOn: asDay('2026-06-22') },
      ['failedOn', 'failedBy', 'failedPaper'],
    ],
    ['money of the county where none was paid', 'accepted', { paidFrom: 'county' }, ['paidFrom']],
    ['no stage', 'pilot', { stage: undefined }, ['stage']],
  ] as const)('by %s is named at its cell, and not noted', (_says, stage, bent, keys) => {
    const row = earlierRow(stage, bent as object);
    expect(contradictionsOf(row, TODAY).map(({ key }) => key)).toEqual(keys);
    expect(projectOf(noted(stage, bent as object), P).told).toBeUndefined();
  });

  it('by nothing is none', () => {
    expect(CARRIED_STAGES.flatMap((stage) => contradictionsOf(earlierRow(stage), TODAY))).toEqual([]);
  });
});
