import { describe, expect, it } from 'vitest';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import { formOfSelfEvaluation, selfEvaluationFaultsOf, selfEvaluationInputOf } from './self-evaluation-answers.ts';

const FORM = { level: '2', wan: '12.5', growth: '-3', effects: '样例' };
const parsed = (form: object) => ACT_INPUTS.evaluateItself.safeParse(selfEvaluationInputOf({ ...FORM, ...form }, 'final'));

describe('the form of a firm’s own evaluation', () => {
  it('is the act’s input', () =>
    expect(parsed({}).data).toEqual({ round: 'final', level: 2, investedFen: 12_500_000, growth: -3, effects: '样例' }));

  it('shows what was sent, so that sending it again says the same', () => {
    const said = { round: 'final', level: 3, investedFen: 1_234_500, growth: -12, effects: '样例', problems: '样例问题' } as const;
    expect(selfEvaluationInputOf(formOfSelfEvaluation({ level: null, recognisedFen: 0 }, said), 'final')).toEqual(said);
  });

  it('begins with what the record knows, and leaves open what it does not', () => {
    expect(formOfSelfEvaluation({ level: 2, recognisedFen: 1_000_000 }, undefined)).toEqual({ level: '2', wan: '1' });
    expect(formOfSelfEvaluation({ level: null, recognisedFen: 0 }, undefined)['level']).toBe('');
  });

  it.each([
    [{ growth: '5%' }, 5],
    [{ growth: '－5％' }, -5],
    [{ growth: '0' }, 0],
  ])('reads growth as people write it: %j', (form, growth) => expect(parsed(form).data?.growth).toBe(growth));

  it.each([
    [{ level: '' }, 'level'],
    [{ level: '9' }, 'level'],
    [{ wan: '很多' }, 'wan'],
    [{ growth: '5.5' }, 'growth'],
    [{ growth: '--5' }, 'growth'],
    [{ growth: '-101' }, 'growth'],
    [{ effects: ' ' }, 'effects'],
    [{ problems: '长'.repeat(401) }, 'problems'],
  ])('says at the field what is wrong with %j', (form, field) =>
    expect(Object.keys(selfEvaluationFaultsOf(parsed(form).error?.issues ?? []))).toEqual([field]),
  );
});
