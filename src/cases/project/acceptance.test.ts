import { describe, expect, it } from 'vitest';
import { asDay, type Day } from '../../kernel/day.ts';
import { type County, person, projectOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { EVALUATOR } from '../../../test/sample-firm.ts';
import { ACCEPTED_BY_EXPERTS } from '../../../test/reviewed.ts';
import { ended, P, step, tryAct, walkTo } from '../../../test/way.ts';

const evaluator = person('evaluator');
const passed = { opinion: '符合要求', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS };
const on = (county: County, day: string): County => Object.assign(county, { today: asDay(day) satisfies Day });

/** Failed on 2 November 2026: thirty days end on Wednesday, 2 December. */
const failed = (): County => {
  const county = walkTo('passAcceptance');
  step(county, { act: 'failAcceptance', as: evaluator, input: { opinion: '未联网' } });
  return county;
};
const putRight = (county: County, completedOn: string) =>
  tryAct(county, 'completeRectification', person('firm'), { note: '已联网', completedOn });

describe('asking for acceptance', () => {
  it('names every paper that is missing', () => {
    const refusal = refusalOf(
      tryAct(walkTo('requestAcceptance'), 'requestAcceptance', person('firm'), { materials: ['ledger', 'vouchers'] }),
    );
    expect(refusal).toMatchObject({
      code: 'facts-missing',
      clause: 'measures/12.2',
      message: '验收材料不全，还缺验收申请、数字化水平评测佐证材料',
    });
  });

  it.each([
    { act: 'assessLevel', says: '尚无改造前的水平评测，请先登记' },
    { act: 'registerExpense', says: '尚无认定的投资支出，请先登记投资凭证' },
  ])('right before $act: $says', ({ act, says }) => {
    expect(refusalOf(tryAct(walkTo(act), 'requestAcceptance', person('firm'), { materials: [] })).message).toBe(says);
  });

  it('is the firm’s own or an officer’s business', () => {
    const stranger = { ...person('firm'), organisation: 'another' };
    expect(refusalOf(tryAct(walkTo('requestAcceptance'), 'requestAcceptance', stranger)).code).toBe('not-permitted');
  });
});

describe('the evaluator’s opinion', () => {
  it('waits for the level after', () => {
    expect(refusalOf(tryAct(walkTo('assessLevel', { nth: 2 }), 'passAcceptance', evaluator, passed)).message).toBe(
      '尚无改造后的水平评测，请先登记',
    );
  });

  it('cannot be “passed” for a firm that did not rise', () => {
    const county = walkTo('assessLevel', { nth: 2 });
    county.registers.sheets.after = 0;
    step(county, { act: 'assessLevel', as: evaluator, input: { phase: 'after' } });
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, passed))).toMatchObject({
      code: 'policy-says-no',
      because: [{ test: 'target' }, { test: 'step-up' }],
    });
    expect(tryAct(county, 'failAcceptance', evaluator, { opinion: '等级未提升' }).ok).toBe(true);
  });

  it.each(['levelVerified', 'investmentAudited'])('cannot be “passed” without %s', (fact) => {
    expect(refusalOf(tryAct(walkTo('passAcceptance'), 'passAcceptance', evaluator, { ...passed, [fact]: false })).code).toBe(
      'facts-missing',
    );
  });

  it('of another evaluator is refused, and its level is not taken over', () => {
    const county = walkTo('passAcceptance');
    const other = { ...person('evaluator'), organisation: 'EVALUATOR-2' };
    expect(refusalOf(tryAct(county, 'passAcceptance', other, passed)).code).toBe('not-permitted');
    county.registers.evaluators.push({
      name: '样例第二评测中心',
      creditCode: 'EVALUATOR-2',
      legalRepresentative: '样例丙',
      controller: '样例丙',
      shareholders: [],
    });
    step(county, { act: 'assignEvaluator', as: person('officer'), input: { evaluator: 'EVALUATOR-2' } });
    expect(refusalOf(tryAct(county, 'passAcceptance', other, passed)).message).toBe('改造后的等级由前一家机构评定，请受托机构重新登记评测');
  });

  it('of a person who prepared the case is refused', () => {
    const county = walkTo('registerExpense');
    const both = { ...person('evaluator'), roles: ['officer', 'evaluator'] as const };
    step(county, { act: 'registerExpense', as: both });
    step(county, { act: 'assignEvaluator', as: person('officer'), input: { evaluator: EVALUATOR } });
    step(county, {
      act: 'requestAcceptance',
      as: person('firm'),
      input: { materials: ['application', 'ledger', 'vouchers', 'level-evidence'] },
    });
    step(county, { act: 'assessLevel', as: both, input: { phase: 'after' } });
    expect(refusalOf(tryAct(county, 'passAcceptance', both, passed)).code).toBe('same-person');
  });
});

describe('putting things right', () => {
  it('has thirty days', () => {
    expect(projectOf(failed(), P)).toMatchObject({ stage: 'rectifying', rectification: { notifiedOn: '2026-11-02', dueOn: '2026-12-02' } });
  });

  it('in time leads back to acceptance, and a second pass goes on', () => {
    const county = on(failed(), '2026-12-02');
    expect(putRight(county, '2026-12-02').ok).toBe(true);
    expect(projectOf(county, P).stage).toBe('accepting');
    expect(tryAct(county, 'passAcceptance', evaluator, passed).ok).toBe(true);
  });

  it('too late leaves disqualification only, which is too early before', () => {
    const county = failed();
    const notice = () => tryAct(county, 'noticeDisqualification', person('officer'), { trigger: 'not-rectified', findings: '没有联网' });
    on(county, '2026-12-02');
    expect(refusalOf(notice())).toMatchObject({
      code: 'policy-says-no',
      message: '整改期限至2026年12月2日，期满仍未完成整改的方可据此取消',
    });
    on(county, '2026-12-03');
    expect(refusalOf(putRight(county, '2026-12-03'))).toMatchObject({ code: 'policy-says-no', clause: 'measures/13' });
    ended(county, 'not-rectified');
    expect(projectOf(county, P)).toMatchObject({ stage: 'disqualified', reason: '整改期满仍未完成整改。同意', clause: 'measures/13' });
  });

  it.each(['2026-11-01', '2026-11-10'])('on %s is no day between the notice and today', (completedOn) => {
    expect(refusalOf(putRight(on(failed(), '2026-11-09'), completedOn)).code).toBe('bad-input');
  });

  it('is given once: the second failure ends the project in the same act', () => {
    const county = on(failed(), '2026-11-20');
    putRight(county, '2026-11-20');
    step(county, { act: 'failAcceptance', as: evaluator, input: { opinion: '仍未联网' } });
    expect(projectOf(county, P)).toMatchObject({ stage: 'disqualified', reason: '整改后仍未通过验收' });
    expect(
      county.cases
        .get(P)
        ?.history.slice(-2)
        .map(({ payload }) => payload.type),
    ).toEqual(['acceptance-failed', 'disqualified']);
  });
});
