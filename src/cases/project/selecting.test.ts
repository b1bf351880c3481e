import { describe, expect, it } from 'vitest';
import { openCounty, person, play, projectOf, stateOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { applicationOf, OTHER_FIRM } from '../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../test/way.ts';
import { REVIEWED } from '../../../test/reviewed.ts';

const select = (caseIds: string[]) =>
  ({
    kind: 'selection',
    id: 'selection-1',
    act: 'submitSelection',
    as: person('officer'),
    input: { title: '第一批', caseIds, ...REVIEWED },
  }) as const;
const publish = (id: string, purpose: 'pilot' | 'award' = 'pilot') =>
  ({
    kind: 'notice',
    id,
    act: 'publishNotice',
    as: person('officer'),
    input: { purpose, title: '公示', caseIds: [P], contact: '样例' },
  }) as const;

describe('from application to pilot', () => {
  it('an application that meets every condition is on file with its verdict', () => {
    const county = walkTo('confirmEligibility');
    expect(projectOf(county, P)).toMatchObject({ stage: 'applied', pack: 'pengyang-2026', application: { verdict: { outcome: 'yes' } } });
  });

  it('an application that fails is on file too, and a list with that firm is refused naming firm and stage', () => {
    const county = openCounty();
    const application = applicationOf(OTHER_FIRM, { taxCompliant: false });
    step(county, { act: 'receiveApplication', as: person('officer'), input: { application }, follows: true });
    const refusal = refusalOf(play(county, select([P])));
    expect(refusal).toMatchObject({ code: 'wrong-stage', clause: 'measures/11' });
    expect(refusal.message).toContain(`${application.name}（已申报）`);
    expect(stateOf(county, 'selection-1')).toBeUndefined();
  });

  it('correcting an applicant asks the policy again, and refuses papers of another firm', () => {
    const county = walkTo('submitSelection');
    const input = (code?: string) => ({ application: applicationOf(code, { willing: false }), reason: '补充材料' });
    const correct = { kind: 'project', id: P, act: 'correctApplication', as: person('officer'), follows: true } as const;
    expect(refusalOf(play(county, { ...correct, input: input(OTHER_FIRM) })).code).toBe('bad-input');
    expect(play(county, { ...correct, input: input() }).ok).toBe(true);
    expect(projectOf(county, P)).toMatchObject({ stage: 'applied', application: { verdict: { outcome: 'no' } } });
  });

  it.each([
    { name: 'the same firm twice', caseIds: [P, P], code: 'bad-input' },
    { name: 'a firm that did not apply', caseIds: [P, 'nobody'], code: 'not-found' },
  ])('a list with $name is refused', ({ caseIds, code }) => {
    expect(refusalOf(play(walkTo('submitSelection'), select(caseIds))).code).toBe(code);
  });

  it('a list puts who has priority first, and says why where it passes such a firm over (measures/6)', () => {
    const county = walkTo('submitSelection');
    const [preferred, other] = ['project-2', 'project-3'];
    const bents = [[preferred, { specialised: true }], [other, {}]] as const; // prettier-ignore
    for (const [id, bent] of bents) {
      const application = { ...applicationOf(OTHER_FIRM, bent), name: id };
      step(county, { id, act: 'receiveApplication', as: person('officer'), input: { application }, follows: true });
      step(county, { id, act: 'confirmEligibility', as: person('officer'), input: { opinion: '符合' } });
    }
    const passing = select([other]);
    const refusal = refusalOf(play(county, passing));
    expect(refusal).toMatchObject({ code: 'policy-says-no', clause: 'measures/6' });
    expect(refusal.message).toContain('project-2（专精特新）有优先条件而没有列入，project-3没有优先条件而列入了');
    step(county, { ...passing, input: { ...passing.input, passing: '自愿推迟（样例）' } });
    expect(stateOf(county, 'selection-1')).toMatchObject({ passedOver: { names: [preferred], reason: '自愿推迟（样例）' } });
    step(county, { ...select([P, preferred]), id: 'selection-2' });
    expect(stateOf(county, 'selection-2')).toMatchObject({ items: [{ caseId: preferred, priority: ['specialised'] }, { caseId: P }] });
  });

  it('a firm already on a list is refused on another, with its stage named', () => {
    const refusal = refusalOf(play(walkTo('approveSelection'), { ...select([P]), id: 'selection-2' }));
    expect(refusal).toMatchObject({ code: 'wrong-stage' });
    expect(refusal.message).toContain('样例甲纺织有限公司（拟列入试点）');
  });

  it('who submitted a list cannot approve it, even as an approver', () => {
    const county = walkTo('submitSelection');
    const both = { ...person('officer'), roles: ['officer', 'approver'] as const };
    step(county, { ...select([P]), as: both });
    expect(refusalOf(play(county, { kind: 'selection', id: 'selection-1', act: 'approveSelection', as: both })).code).toBe('same-person');
  });

  it('a returned list leaves its firms eligible', () => {
    const county = walkTo('approveSelection');
    step(county, { kind: 'selection', id: 'selection-1', act: 'returnSelection', as: person('approver'), input: { reason: '先核实' } });
    expect(projectOf(county, P).stage).toBe('eligible');
    expect(stateOf(county, 'selection-1')).toMatchObject({ stage: 'returned', reason: '先核实' });
  });

  it('a project stands in one notice at a time', () => {
    const county = walkTo('concludeNotice');
    expect(refusalOf(play(county, publish('notice-9')))).toMatchObject({ code: 'already-done', clause: 'measures/11' });
  });

  it('a notice only takes firms whose turn it is', () => {
    expect(refusalOf(play(walkTo('publishNotice'), publish('notice-9', 'award'))).code).toBe('wrong-stage');
    expect(refusalOf(play(walkTo('approveSelection'), publish('notice-9'))).code).toBe('wrong-stage');
  });

  it('no consequence can be asked for by itself', () => {
    for (const act of ['receiveApplication', 'proposePilot', 'confirmPilot', 'concludeAwardNotice']) {
      expect(refusalOf(tryAct(openCounty(), act, person('officer'))).code).toBe('not-permitted');
    }
  });
});
