import { describe, expect, it } from 'vitest';
import { asDay } from '../../../kernel/day.ts';
import { type County, person, policy, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { projectDeadlines } from '../../deadlines/project-deadlines.ts';
import { SUPERVISION_ACTS } from '../supervision/acts.ts';
import { SUSPENSION_ACTS } from './acts.ts';
import { findPeriod } from './period-on-file.ts';

const approver = person('approver');
const officer = person('officer');
const [RECTIFICATION, HEARING] = [
  { deadline: 'rectification', subject: '' },
  { deadline: 'disqualification-answer', subject: '' },
] as const;
const WHY = { ground: 'examination', reason: '设备送检，报告未出（样例）', reviewOn: asDay('2026-12-31') } as const;
const ON = { deadline: 'rectification', subject: '', ...WHY };
type Named = { readonly deadline: string; readonly subject: string };

const failed = (): County => {
  const county = walkTo('passAcceptance');
  step(county, { act: 'failAcceptance', as: person('evaluator'), input: { opinion: '未达标' }, on: '2026-11-03' });
  return county;
};
const accused = (): County => {
  const county = walkTo('requestAcceptance');
  const input = { trigger: 'fraud', findings: '样例' };
  step(county, { act: 'noticeDisqualification', as: officer, input, on: '2026-11-06' });
  return county;
};
const suspended = (county: County, on: string, what: Named = RECTIFICATION): County => {
  step(county, { act: 'suspendPeriod', as: approver, input: { ...WHY, ...what }, on });
  return county;
};
const resumed = (county: County, on: string, what: Named = RECTIFICATION): County => {
  step(county, { act: 'resumePeriod', as: officer, input: { ...what, reason: '报告已出（样例）' }, on });
  return county;
};
const later = (county: County, on: string): County => Object.assign(county, { today: asDay(on) });
const periods = (county: County) => projectDeadlines(projectOf(county, P), policy);
const due = (county: County, what: Named = RECTIFICATION) => periods(county).find(({ deadline }) => deadline === what.deadline);
const completed = (county: County, completedOn: string) => {
  const input = { note: '已改', completedOn };
  return tryAct(county, 'completeRectification', person('firm'), input);
};

describe('a period that stands still', () => {
  it('can be stopped wherever the answer to an inspection is waited for, also while the payment is under way', () => {
    expect(SUSPENSION_ACTS.suspendPeriod.from).toEqual(expect.arrayContaining([...SUPERVISION_ACTS.answerFinding.from]));
    expect(SUSPENSION_ACTS.resumePeriod.from).toEqual(SUSPENSION_ACTS.suspendPeriod.from);
  });

  it('has no last day, says who stopped it, when and why, and is to be looked at by the day that was set', () => {
    const county = suspended(failed(), '2026-11-10');
    expect(due(county)).toMatchObject({
      dueOn: null,
      about: '已中止',
      says: '2026年11月3日次日起算30日，末日2026年12月3日；样例approver于2026年11月10日中止，等待检验、检测、鉴定或专家评审（参照行政许可法第四十五条）：设备送检，报告未出（样例）；恢复后续算剩余的天数',
    });
    expect(periods(county).find(({ deadline }) => deadline === 'suspension')).toMatchObject({ about: '限期整改', dueOn: '2026-12-31' });
  });

  it('goes on with the days it had left, and shows its arithmetic', () => {
    const county = resumed(suspended(failed(), '2026-11-10'), '2026-12-10');
    expect(due(county)?.dueOn).toBe('2027-01-04');
    expect(due(county)?.says).toMatch(/样例officer于2026年12月10日恢复：报告已出（样例），中止30日不计，末日为2027年1月4日$/);
    expect(due(county)?.provisional).toBe(true);
    expect(periods(county).map(({ deadline }) => deadline)).not.toContain('suspension');
  });

  it('may stand still again: all its days count together', () => {
    const county = resumed(suspended(resumed(suspended(failed(), '2026-11-10'), '2026-11-12'), '2026-11-20'), '2026-11-25');
    expect(due(county)?.dueOn).toBe('2026-12-10');
  });

  it('does not run out: what is put right long after the first last day is in time, and nobody may accuse the firm of delay', () => {
    const county = later(suspended(failed(), '2026-11-10'), '2027-03-01');
    const accusation = { trigger: 'not-rectified', findings: '样例' };
    expect(refusalOf(tryAct(county, 'noticeDisqualification', officer, accusation)).message).toContain('已中止');
    expect(completed(county, '2027-03-01').ok).toBe(true);
  });

  it('runs out when it has gone on and its new last day is over', () => {
    const county = later(resumed(suspended(failed(), '2026-11-10'), '2026-11-17'), '2026-12-10');
    expect(due(county)?.dueOn).toBe('2026-12-10');
    expect(completed(county, '2026-12-10').ok).toBe(true);
    const late = later(resumed(suspended(failed(), '2026-11-10'), '2026-11-17'), '2026-12-11');
    expect(refusalOf(completed(late, '2026-12-11')).code).toBe('policy-says-no');
  });

  it('of a hearing counts working days, and nobody proposes anything while the firm may still speak', () => {
    const county = suspended(accused(), '2026-11-09', HEARING);
    later(county, '2026-12-01');
    const proposal = { opinion: '样例' };
    expect(refusalOf(tryAct(county, 'proposeDisqualification', officer, proposal)).message).toContain('已中止');
    resumed(county, '2026-12-01', HEARING);
    expect(due(county, HEARING)?.dueOn).toBe('2026-12-07');
    expect(due(county, HEARING)?.says).toContain('中止16个工作日不计');
    expect(refusalOf(tryAct(later(county, '2026-12-07'), 'proposeDisqualification', officer, proposal)).code).toBe('wrong-stage');
    expect(tryAct(later(county, '2026-12-08'), 'proposeDisqualification', officer, proposal).ok).toBe(true);
  });

  it('ends with its period: papers sent back anew have their own days', () => {
    const county = walkTo('confirmEligibility');
    const back = {
      act: 'returnApplication',
      as: officer,
      input: { items: [{ item: '章程', reason: '缺页' }], dueOn: asDay('2026-07-10') },
    };
    step(county, back);
    suspended(county, '2026-07-02', { deadline: 'supplement', subject: '' });
    expect(findPeriod(projectOf(county, P), 'supplement')?.dueOn).toBe(null);
    step(county, { act: 'submitApplication', as: person('firm') });
    step(county, back);
    expect(findPeriod(projectOf(county, P), 'supplement')?.dueOn).toBe('2026-07-10');
    expect(periods(county).map(({ deadline }) => deadline)).toEqual(['supplement']);
  });

  it('an office’s own duty to a firm can be suspended, and the firm is told in the same list', () => {
    const county = walkTo('requestAcceptance');
    step(county, { act: 'raiseBlocker', as: person('firm'), input: { text: '电力容量不足' } });
    const given = { blockerId: '1', owner: 'park', dueOn: asDay('2026-11-20') };
    step(county, { act: 'assignBlocker', as: officer, input: given });
    const blocker = { deadline: 'blocker', subject: '1' };
    expect(due(suspended(county, '2026-11-10', blocker), blocker)).toMatchObject({
      dueOn: null,
      about: '电力容量不足（园区管委会）（已中止）',
    });
    expect(due(resumed(county, '2026-11-12', blocker), blocker)?.dueOn).toBe('2026-11-23');
  });
});

describe('who may stop a clock, and which', () => {
  it.each([
    ['the officer, who deals with the firm every day', failed, officer, ON, 'not-permitted'],
    ['the firm itself', failed, person('firm'), ON, 'not-permitted'],
    ['without a second factor', failed, { ...approver, secondFactor: false }, ON, 'second-factor-needed'],
    [
      'whoever accused the firm',
      accused,
      { ...person('officer'), roles: ['officer', 'approver'] as const },
      { ...ON, ...HEARING },
      'same-person',
    ],
    ['one that does not run', accused, approver, ON, 'not-found'],
    ['under a name that no period has', failed, approver, { ...ON, subject: '1' }, 'not-found'],
    ['one that protects the public', failed, approver, { ...ON, deadline: 'publicity' }, 'policy-says-no'],
    ['one that the policy does not name', failed, approver, { ...ON, deadline: 'plan-approval' }, 'policy-says-no'],
    ['without a later look', failed, approver, { ...ON, reviewOn: asDay('2026-11-06') }, 'bad-input'],
  ] as const)('is refused: %s', (_, county, as, input, code) => {
    const at = later(county(), '2026-11-06');
    expect(refusalOf(tryAct(at, 'suspendPeriod', as, input)).code).toBe(code);
  });

  it('refuses what stands still already, what has run out, and to let go on what was never stopped', () => {
    const named = { ...RECTIFICATION, reason: '样例' };
    expect(refusalOf(tryAct(suspended(failed(), '2026-11-10'), 'suspendPeriod', approver, ON)).code).toBe('already-done');
    expect(refusalOf(tryAct(later(failed(), '2026-12-04'), 'suspendPeriod', approver, ON)).code).toBe('wrong-stage');
    expect(refusalOf(tryAct(failed(), 'resumePeriod', officer, named)).code).toBe('wrong-stage');
    const gone = resumed(suspended(failed(), '2026-11-10'), '2026-11-12');
    expect(refusalOf(tryAct(gone, 'resumePeriod', officer, named)).code).toBe('wrong-stage');
  });

  it('says why a period that protects the public stays as it is', () => {
    const refused = refusalOf(tryAct(failed(), 'suspendPeriod', approver, { ...ON, deadline: 'publicity' }));
    expect(refused.message).toBe('“公示期”不能中止：这个期限保护公众和当事人，不得中断或缩短；确实中断的，重新办理并从头计算');
  });
});
