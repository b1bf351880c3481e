import { describe, expect, it } from 'vitest';
import { granted } from '../../../../dev/seed/granted.ts';
import { openCounty, person, policy, projectOf, stateOf, type County } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { applicationOf, OTHER_FIRM, sendingOf } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import type { EnterpriseEligibilityFacts } from '../../../../policy/policy.ts';
import { decideAct, evolve } from '../../decide.ts';
import { verdictsIn } from '../../verdicts-in.ts';
import type { Project } from '../state.ts';
import { REVIEWED } from '../../../../test/reviewed.ts';

const firm = person('firm');
const officer = person('officer');
const OPINION = { opinion: '已核对' };
const RETURN = { items: [{ item: '营业收入', reason: '与报表不一致' }], dueOn: '2026-07-11' };

/** A county in which the firm has sent in its application, with these facts bent. */
function submitted(bent: EnterpriseEligibilityFacts = {}): County {
  const county = openCounty();
  county.drafts = { sending: sendingOf(bent), faults: [] };
  step(county, { act: 'submitApplication', as: firm });
  return county;
}

describe('a firm applies (measures/11)', () => {
  it('opens its project with the verdict, what was sent and its digest', () => {
    const county = submitted();
    expect(projectOf(county, P)).toMatchObject({ stage: 'applied', pack: 'pengyang-2026', application: { verdict: { outcome: 'yes' } } });
    expect(county.cases.get(P)?.history[0]?.payload).toMatchObject({ type: 'application-submitted', formDigest: 'f'.repeat(64) });
  });

  it('is told by name what the form still lacks', () => {
    const county = openCounty();
    county.drafts = { faults: ['“从业人员（人）”还没有填'] };
    expect(refusalOf(tryAct(county, 'submitApplication', firm))).toMatchObject({ code: 'facts-missing', clause: 'measures/11' });
    county.drafts = { faults: [] };
    expect(refusalOf(tryAct(county, 'submitApplication', firm)).message).toContain('还没有填写申报表');
  });

  it('has one application at a time, and sends none of another firm', () => {
    const county = walkTo('confirmEligibility');
    expect(() => step(county, { id: 'project-2', act: 'submitApplication', as: firm })).toThrow('已有一件申报在办');
    const other = openCounty();
    other.drafts = { sending: { ...sendingOf(), application: applicationOf(OTHER_FIRM) }, faults: [] };
    expect(refusalOf(tryAct(other, 'submitApplication', firm)).code).toBe('not-permitted');
  });

  it('gets its papers back item by item with a day, puts them right and is looked at anew', () => {
    const county = submitted({ taxCompliant: false });
    step(county, { act: 'returnApplication', as: officer, input: RETURN });
    expect(projectOf(county, P)).toMatchObject({ stage: 'returned', returned: RETURN });
    county.drafts = { sending: sendingOf(), faults: [] };
    step(county, { act: 'submitApplication', as: firm });
    const project = projectOf(county, P);
    expect(project).toMatchObject({ stage: 'applied', application: { verdict: { outcome: 'yes' } } });
    expect(project.returned).toBeUndefined();
  });

  it('is given a day that is still to come', () => {
    expect(refusalOf(tryAct(submitted(), 'returnApplication', officer, { ...RETURN, dueOn: '2026-07-01' })).code).toBe('bad-input');
  });

  it.each(['applied', 'returned', 'eligible'])('may take its application back while %s, and apply again', (stage) => {
    const county = submitted();
    if (stage === 'returned') step(county, { act: 'returnApplication', as: officer, input: RETURN });
    if (stage === 'eligible') step(county, { act: 'confirmEligibility', as: officer, input: OPINION });
    step(county, { act: 'withdrawApplication', as: firm, input: { reason: '暂缓' } });
    expect(projectOf(county, P).stage).toBe('withdrawn');
    step(county, { act: 'submitApplication', as: firm });
    expect(projectOf(county, P).stage).toBe('applied');
  });

  it('takes nothing back once it stands on a list', () => {
    expect(refusalOf(tryAct(walkTo('approveSelection'), 'withdrawApplication', firm, { reason: '暂缓' })).code).toBe('wrong-stage');
  });
});

describe('a person confirms what the rule says (measures/8, 10)', () => {
  it.each<[string, EnterpriseEligibilityFacts, string, string]>([
    ['a no as a yes', { taxCompliant: false }, 'confirmEligibility', 'policy-says-no'],
    ['what is not known as a yes', { listed: {} }, 'confirmEligibility', 'facts-missing'],
    ['a yes as a no', {}, 'declareIneligible', 'policy-says-no'],
    ['what is not known as a no', { listed: {} }, 'declareIneligible', 'facts-missing'],
  ])('never %s', (_says, bent, act, code) => {
    expect(refusalOf(tryAct(submitted(bent), act, officer, OPINION)).code).toBe(code);
  });

  it('never by an edition that is no longer in force: the firm is asked anew, and both answers are kept', () => {
    const county = submitted();
    const edition = policy.under({ parameters: { operatingYears: 20 } });
    const state = projectOf(county, P);
    const given = { input: OPINION, facts: {}, policy: edition, context: { actor: officer, today: county.today, at: '' } };
    expect(refusalOf(decideAct('project', 'confirmEligibility', state, given))).toMatchObject({
      code: 'policy-says-no',
      clause: 'measures/8',
    });
    const declared = granted(decideAct('project', 'declareIneligible', state, given));
    expect(declared).toMatchObject([{ anew: { facts: state.application.facts, verdict: { pack: edition.name, outcome: 'no' } } }]);
    const after = declared.reduce(
      (at, event) => evolve('project', at, event, { actor: officer, on: county.today, act: 'declareIneligible' }),
      stateOf(county, P) as Project,
    );
    expect(after).toMatchObject({ stage: 'ineligible', application: { verdict: { outcome: 'no' } } });
    expect(declared.flatMap(verdictsIn)).toMatchObject([{ decision: 'enterprise-eligibility', verdict: { pack: edition.name } }]);
  });

  it('a firm found unfit may object, and is looked at anew', () => {
    const county = submitted({ taxCompliant: false });
    step(county, { act: 'declareIneligible', as: officer, input: OPINION });
    expect(projectOf(county, P).stage).toBe('ineligible');
    step(county, { act: 'contestIneligibility', as: firm, input: { text: '税已补缴' } });
    expect(projectOf(county, P)).toMatchObject({ stage: 'applied', contest: '税已补缴' });
    step(county, { act: 'returnApplication', as: officer, input: RETURN });
    expect(projectOf(county, P).contest).toBeUndefined();
  });

  it('who confirmed a firm does not approve the list it stands on', () => {
    const both = { ...officer, roles: ['officer', 'approver'] as const };
    const county = submitted();
    step(county, { act: 'confirmEligibility', as: both, input: OPINION });
    step(county, { kind: 'selection', id: 's', act: 'submitSelection', as: officer, input: { title: '名单', caseIds: [P], ...REVIEWED } });
    expect(() => step(county, { kind: 'selection', id: 's', act: 'approveSelection', as: both })).toThrow('须由另一人办理');
  });
});

describe('where a firm works', () => {
  const [BAIYANG, WANGWA] = ['640425100', '640425101'];

  it('is what it said itself, and stays when a later application leaves it open', () => {
    const county = openCounty();
    county.drafts = { sending: { ...sendingOf(), township: BAIYANG }, faults: [] };
    step(county, { act: 'submitApplication', as: firm });
    step(county, { act: 'returnApplication', as: officer, input: RETURN });
    county.drafts = { sending: sendingOf(), faults: [] };
    step(county, { act: 'submitApplication', as: firm });
    expect(projectOf(county, P).township).toBe(BAIYANG);
  });

  it('is put down by the office at any stage, moves nothing, and bears on no answer', () => {
    const county = walkTo('payAward');
    const before = projectOf(county, P);
    step(county, { act: 'placeFirm', as: officer, input: { township: WANGWA } });
    const { township, hands: _hands, ...after } = projectOf(county, P);
    const { hands: _before, ...rest } = before;
    expect([township, after]).toEqual([WANGWA, rest]);
    expect(verdictsIn({ type: 'firm-placed', township: WANGWA })).toEqual([]);
  });

  it('is one of the county’s townships, and not what stands there already', () => {
    const county = submitted();
    expect(refusalOf(tryAct(county, 'placeFirm', officer, { township: '640425999' })).code).toBe('bad-input');
    step(county, { act: 'placeFirm', as: officer, input: { township: BAIYANG } });
    expect(refusalOf(tryAct(county, 'placeFirm', officer, { township: BAIYANG })).code).toBe('already-done');
  });
});
