import { describe, expect, it } from 'vitest';
import { person, projectOf, type County } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { evaluator, EVALUATOR, FIRM, reportAt, supplier } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';

const officer = person('officer');
const other = person('officer', '2');
const provider = person('provider');
const CODE = supplier.creditCode;
const second = {
  ...supplier,
  name: '样例咨询有限公司',
  creditCode: '91640100MA76SUPPL2',
  legalRepresentative: '样例丙',
  controller: '样例丙',
  shareholders: [{ id: '样例丙', percent: 100 }],
};
const ORDER = { provider: CODE, compared: [] as string[], reason: '熟悉纺织行业' };
const OPINION = { opinion: '逐题核对过佐证' };

/** A pilot of which no level is known yet. */
const pilot = (): County => walkTo('assessLevel');
function assigned(county = pilot()): County {
  step(county, { act: 'assignDiagnosis', as: officer, input: ORDER });
  return county;
}
function submitted(as = provider): County {
  const county = assigned();
  step(county, { act: 'submitDiagnosis', as });
  return county;
}

describe('a provider is chosen for the diagnosis (plan/2.2.1)', () => {
  it('with whom it was compared, out of how many and why, each with what the rule says of it', () => {
    const county = pilot();
    county.registers.providers = [supplier, second];
    expect(refusalOf(tryAct(county, 'assignDiagnosis', officer, ORDER)).message).toContain('至少比较两家');
    step(county, { act: 'assignDiagnosis', as: officer, input: { ...ORDER, compared: [second.creditCode] } });
    expect(projectOf(county, P).diagnosis).toMatchObject({
      step: 'assigned',
      provider: { creditCode: CODE },
      poolSize: 2,
      reason: ORDER.reason,
      candidates: [{ verdict: { decision: 'provider-eligibility' } }, { party: { creditCode: second.creditCode } }],
    });
  });

  it.each(['submitSelection', 'approveSelection', 'publishNotice', 'concludeNotice'])(
    'already before %s: the diagnosis helps to choose the firms',
    (act) => {
      expect(projectOf(assigned(walkTo(act)), P).diagnosis?.step).toBe('assigned');
    },
  );

  it('is in the pool, and not the firm itself', () => {
    expect(refusalOf(tryAct(pilot(), 'assignDiagnosis', officer, { ...ORDER, provider: second.creditCode })).message).toContain('资源池');
    expect(refusalOf(tryAct(pilot(), 'assignDiagnosis', officer, { ...ORDER, provider: FIRM })).code).toBe('policy-says-no');
  });

  it('comes before the plan and before the evaluator', () => {
    expect(refusalOf(tryAct(walkTo('approvePlan'), 'assignDiagnosis', officer, ORDER)).message).toContain('方案之前');
    expect(refusalOf(tryAct(walkTo('requestAcceptance'), 'assignDiagnosis', officer, ORDER)).code).toBe('wrong-stage');
  });

  it('may be another one, as long as nothing is handed in', () => {
    const county = assigned();
    county.registers.providers = [supplier, second];
    const anew = { ...ORDER, provider: second.creditCode, compared: [CODE] };
    step(county, { act: 'assignDiagnosis', as: officer, input: anew });
    expect(refusalOf(tryAct(county, 'submitDiagnosis', provider)).code).toBe('not-permitted');
    expect(refusalOf(tryAct(submitted(), 'assignDiagnosis', officer, anew)).message).toContain('确认或退回');
  });
});

describe('a diagnosis', () => {
  it('is refused by number where an answer or its evidence is missing, and by link where nothing was found out', () => {
    const county = assigned();
    const whole = reportAt(0);
    const { Q3: _answer, ...answers } = whole.facts.answers;
    const { sales: _sales, ...findings } = whole.findings;
    county.report = {
      facts: { ...whole.facts, answers },
      evidence: { ...whole.evidence, Q5: { papers: [] }, S02: { papers: [] } },
      findings,
    };
    const { code, message } = refusalOf(tryAct(county, 'submitDiagnosis', provider));
    expect(code).toBe('facts-missing');
    expect(message).toMatch(/Q3没有作答；Q5、S02没有佐证.*；销售环节的痛点、销售环节的难点、销售环节的需求点没有写/);
  });

  it('takes a paper on record as evidence as well as a note of what was seen', () => {
    const county = assigned();
    const paper = { id: 'p1', name: '样例.jpg', digest: 'a'.repeat(64) };
    county.report = { ...county.report, evidence: { ...county.report.evidence, Q5: { papers: [paper] } } };
    step(county, { act: 'submitDiagnosis', as: provider });
    expect(projectOf(county, P).diagnosis?.delivery?.report.evidence['Q5']?.papers).toEqual([paper]);
  });

  it('comes back with reasons, is handed in again, and once accepted is the level before', () => {
    const county = submitted();
    expect(projectOf(county, P).levels.before).toBeUndefined();
    step(county, { act: 'returnDiagnosis', as: officer, input: { reason: 'Q5补照片' } });
    expect(projectOf(county, P).diagnosis).toMatchObject({ step: 'assigned', returned: 'Q5补照片' });
    step(county, { act: 'submitDiagnosis', as: provider });
    step(county, { act: 'acceptDiagnosis', as: officer, input: OPINION });
    const { diagnosis, levels } = projectOf(county, P);
    expect(diagnosis).toMatchObject({ step: 'accepted', accepted: OPINION });
    expect(diagnosis?.returned).toBeUndefined();
    expect(levels.before).toMatchObject({ by: supplier.name, verdict: { value: { level: 0 } } });
    step(county, { act: 'draftPlan', as: person('firm') });
    step(county, { act: 'submitPlan', as: person('firm') });
  });

  it('from an imported answer sheet is the officer’s, shown as such, and accepted by another', () => {
    const county = submitted(officer);
    expect(projectOf(county, P).diagnosis?.delivery?.report.source).toMatchObject({ file: '样例答卷.xlsx' });
    expect(refusalOf(tryAct(county, 'acceptDiagnosis', officer, OPINION)).code).toBe('same-person');
    step(county, { act: 'acceptDiagnosis', as: other, input: OPINION });
    expect(projectOf(county, P).levels.before).toMatchObject({ by: officer.name, source: { file: '样例答卷.xlsx' } });
    const bare = assigned();
    bare.registers.sheets = {};
    expect(refusalOf(tryAct(bare, 'submitDiagnosis', officer)).message).toContain('导入');
  });

  it('under way holds up the plan, and no imported sheet passes it by', () => {
    const county = assigned();
    step(county, { act: 'draftPlan', as: person('firm') });
    expect(refusalOf(tryAct(county, 'submitPlan', person('firm'))).message).toContain('诊断还没有确认');
    expect(refusalOf(tryAct(county, 'assessLevel', officer, { phase: 'before' })).message).toContain('诊断正在进行');
  });

  it('cannot be asked for or judged where there is none', () => {
    for (const act of ['submitDiagnosis', 'returnDiagnosis', 'acceptDiagnosis'])
      expect(['facts-missing', 'wrong-stage', 'not-permitted']).toContain(
        refusalOf(tryAct(pilot(), act, officer, { reason: 'x', ...OPINION })).code,
      );
    expect(refusalOf(tryAct(pilot(), 'submitDiagnosis', officer)).message).toContain('先委托');
  });
});

describe('whoever diagnosed the firm', () => {
  it('is one of those the evaluator must be independent of (measures/9)', () => {
    const county = pilot();
    county.registers.providers = [supplier, second];
    step(county, { act: 'assignDiagnosis', as: officer, input: { ...ORDER, provider: second.creditCode, compared: [CODE] } });
    step(county, { act: 'submitDiagnosis', as: { ...provider, organisation: second.creditCode } });
    step(county, { act: 'acceptDiagnosis', as: officer, input: OPINION });
    step(county, { act: 'registerExpense', as: officer, on: '2026-11-02' });
    county.registers.evaluators = [{ ...evaluator, controller: second.controller }];
    expect(refusalOf(tryAct(county, 'assignEvaluator', officer, { evaluator: EVALUATOR })).message).toContain(second.name);
    county.registers.evaluators = [evaluator];
    step(county, { act: 'assignEvaluator', as: officer, input: { evaluator: EVALUATOR } });
    expect(projectOf(county, P).assignment?.transformers).toMatchObject([{ creditCode: second.creditCode }, { creditCode: CODE }]);
  });

  it('sees the case from then on', () => {
    expect(refusalOf(tryAct(pilot(), 'submitDiagnosis', provider)).code).toBe('not-permitted');
    step(assigned(), { act: 'submitDiagnosis', as: provider });
  });
});
