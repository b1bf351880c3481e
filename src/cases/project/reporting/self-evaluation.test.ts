import { describe, expect, it } from 'vitest';
import { asDay } from '../../../kernel/day.ts';
import { type County, person, play, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { P, walkTo } from '../../../../test/way.ts';
import { differencesOf, knownOf, selfEvaluationOf, sourcesOf } from './prefill-self-evaluation.ts';

const SAID = { round: 'mid-term', level: 2, investedFen: 80_000_000, growth: -3, effects: '减少两道手工登记（样例）' };
const send = (county: County, input: object = {}, as = person('firm')) =>
  play(county, { kind: 'project', id: P, act: 'evaluateItself', as, input: { ...SAID, ...input } });

describe('what a firm says it reached', () => {
  it('is kept with what the record said that day, also after it was paid', () => {
    const county = walkTo('the end');
    const known = knownOf(projectOf(county, P));
    expect(send(county).ok).toBe(true);
    const { stage, selfEvaluations } = projectOf(county, P);
    expect([stage, selfEvaluations]).toEqual(['paid', [expect.objectContaining({ ...SAID, known, by: '样例firm' })]]);
  });

  it('is sent once a round; a correction needs its reason and stands beside the first', () => {
    const county = walkTo('submitPlan');
    expect(send(county).ok).toBe(true);
    expect(refusalOf(send(county, { growth: 3 })).code).toBe('already-done');
    expect(send(county, { growth: 3, reason: '少写了一个季度（样例）' }).ok).toBe(true);
    expect(send(county, { round: 'final' }).ok).toBe(true);
    const project = projectOf(county, P);
    expect(project.selfEvaluations).toHaveLength(3);
    expect(selfEvaluationOf(project, 'mid-term')?.growth).toBe(3);
  });

  it('may be sent by the office for the firm, which shows, and by nobody before the firm is a pilot', () => {
    const county = walkTo('submitPlan');
    expect(send(county, {}, person('officer')).ok).toBe(true);
    expect(selfEvaluationOf(projectOf(county, P), 'mid-term')?.onBehalf).toBe(true);
    expect(refusalOf(send(walkTo('confirmEligibility'))).code).toBe('wrong-stage');
  });

  it('begins from the record, with its source and day', () => {
    const today = asDay('2027-04-01');
    expect(sourcesOf(projectOf(walkTo('submitPlan'), P), today).level).toBe('还没有登记改造后的评测');
    const sources = sourcesOf(projectOf(walkTo('the end'), P), today);
    expect(sources.level).toMatch(/登记的评测为四级$/);
    expect(sources.wan).toMatch(/^到2027年4月1日已认定投资[\d,.]+元$/);
  });

  it.each([
    ['the same', { level: 3, investedFen: 100 }, { level: 3, recognisedFen: 100 }, []],
    ['a better level', { level: 3, investedFen: 100 }, { level: 2, recognisedFen: 100 }, ['自评三级，评测为二级']],
    ['no assessment', { level: 2, investedFen: 100 }, { level: null, recognisedFen: 100 }, ['自评二级，还没有改造后的评测']],
    ['more spent', { level: 2, investedFen: 300 }, { level: 2, recognisedFen: 100 }, ['自评投入比已认定的多2.00元']],
    ['less spent', { level: 2, investedFen: 0 }, { level: 2, recognisedFen: 100 }, ['自评投入比已认定的少1.00元']],
  ])('is held against the record: %s', (_, said, known, differences) => expect(differencesOf(said, known)).toEqual(differences));
});
