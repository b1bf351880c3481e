import { describe, expect, it } from 'vitest';
import { type County, person, play, policy, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { EVALUATOR, evaluator, supplier } from '../../../../test/sample-firm.ts';
import { advice, BATCH, P, pay, step, tryAct, walkTo } from '../../../../test/way.ts';
import { ACCEPTED_BY_EXPERTS } from '../../../../test/reviewed.ts';
import { projectDeadlines } from '../../deadlines/project-deadlines.ts';

const OPINION = { opinion: '同意', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS };
/** The registers say from now on that both are reached under one telephone. */
const tie = (county: County): County => {
  county.registers.books = [supplier, evaluator].map((each) => ({ ...each, phones: ['09540000000'] }));
  return look(county);
};
const look = (county: County): County => {
  step(county, { act: 'noteTies', as: person('officer'), input: { evaluator: EVALUATOR }, follows: true });
  return county;
};
const waiting = (county: County) =>
  projectDeadlines(projectOf(county, P), policy).flatMap(({ deadline, about }) => (deadline === 'tied-evaluator' ? [about] : []));
const version = (county: County) => county.cases.get(P)?.history.length;

describe('a tie that the registers show after an evaluator was entrusted (measures/9)', () => {
  it('waits for the officer, and the evaluator gives no opinion any more', () => {
    const county = tie(walkTo('passAcceptance'));
    expect(waiting(county)).toEqual([`${evaluator.name}与${supplier.name}的联系电话相同`]);
    expect(refusalOf(tryAct(county, 'passAcceptance', person('evaluator'), OPINION))).toMatchObject({ clause: 'measures/9' });
    expect(refusalOf(tryAct(county, 'failAcceptance', person('evaluator'), { opinion: '未达标' }))).toMatchObject({ clause: 'measures/9' });
  });

  it('stops the county’s review, the award and the payment, and leaves the way back to acceptance', () => {
    expect(refusalOf(tryAct(tie(walkTo('approveByCounty')), 'approveByCounty', person('approver'), { opinion: '同意' }))).toMatchObject({
      clause: 'measures/9',
    });
    expect(tryAct(tie(walkTo('confirmAward')), 'confirmAward', person('approver')).ok).toBe(false);
    const awarded = tie(walkTo('prepareBatch'));
    const batch = { kind: 'batch', id: 'batch-9', act: 'prepareBatch', as: person('officer') } as const;
    expect(play(awarded, { ...batch, input: { title: '样例', caseIds: [P] } }).ok).toBe(false);
    step(awarded, { act: 'returnByCounty', as: person('approver'), input: { opinion: '评测机构有关联' } });
    expect(waiting(awarded)).toHaveLength(1);
  });

  it('is noted while the payment is under way, so that one that comes back is not ordered again', () => {
    const county = tie(walkTo('bookAdvice'));
    expect(waiting(county)).toHaveLength(1);
    const back = { kind: 'batch', id: BATCH, act: 'bookAdvice', as: person('finance'), follows: true } as const;
    expect(play(county, { ...back, input: advice('退票') }).ok).toBe(true);
    expect(refusalOf(pay(county, person('finance'), { id: 'batch-2', instruction: `${P}-2` })).message).toContain('评测方与改造方有关联');
  });

  it('is noted once, and no longer stands once the registers were put right or another one is entrusted', () => {
    const county = tie(walkTo('passAcceptance'));
    const before = version(county);
    expect(version(look(county))).toBe(before);
    county.registers.books = [supplier, evaluator];
    expect(waiting(look(county))).toEqual([]);
    expect(tryAct(county, 'passAcceptance', person('evaluator'), OPINION).ok).toBe(true);
  });

  it('says nothing where nothing changed, where the registers lost a detail, and where nobody is entrusted', () => {
    for (const act of ['passAcceptance', 'registerExpense']) {
      const county = walkTo(act);
      const before = version(county);
      expect(version(look(county))).toBe(before);
    }
    const county = walkTo('passAcceptance');
    const { controller: _lost, ...bare } = evaluator;
    county.registers.evaluators = [bare];
    expect(waiting(look(county))).toEqual([]);
  });

  it('is also found where the decision itself turns: one person controls both now', () => {
    const county = walkTo('passAcceptance');
    county.registers.evaluators = [{ ...evaluator, ...(supplier.controller && { controller: supplier.controller }) }];
    county.registers.books = [];
    expect(waiting(look(county))).toEqual([`${evaluator.name}与${supplier.name}不独立`]);
  });
});
