import { describe, expect, it } from 'vitest';
import { type County, person, play, policy, projectOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { applicationOf, expenseLine, OTHER_FIRM } from '../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo, pay } from '../../../test/way.ts';
import { decideAct } from '../decide.ts';

/** Acts that follow from other cases guard the project themselves: whatever the other case says, it must be about this one. */
const follow = (county: County, act: string, role: 'officer' | 'approver', input: object) =>
  play(county, { kind: 'project', id: P, act, as: person(role), input, follows: true });
const publicised = (noticeId: string, objections: object[] = []) => {
  const facts = { startsOn: '2026-07-06', asOf: '2026-07-20', objections: objections as [] };
  return { publicised: { noticeId, facts, verdict: policy.decisions.publicity.decide(facts) } };
};
const upheld = { raisedOn: '2026-07-07', settledOn: '2026-07-08', upheld: true };
const unsettled = { raisedOn: '2026-07-07' };

describe('acts that follow from another case', () => {
  it('a firm whose papers were changed is not proposed until it is confirmed anew', () => {
    const county = walkTo('submitSelection');
    step(county, {
      act: 'correctApplication',
      as: person('officer'),
      input: { application: applicationOf(undefined, { willing: false }), reason: '更正' },
      follows: true,
    });
    expect(refusalOf(follow(county, 'proposePilot', 'officer', { selectionId: 's' }))).toMatchObject({
      code: 'wrong-stage',
      message: expect.stringContaining('已申报'),
    });
  });

  it.each(['listPilot', 'returnPilot'])('%s refuses a list on which the firm does not stand', (act) => {
    expect(refusalOf(follow(walkTo('approveSelection'), act, 'approver', { selectionId: 'another', reason: '退回' })).code).toBe('stale');
  });

  it('a second notice is refused while the first is open', () => {
    expect(refusalOf(follow(walkTo('concludeNotice'), 'openNotice', 'officer', { noticeId: 'another' })).code).toBe('already-done');
  });

  it.each([
    { act: 'confirmPilot', input: publicised('another'), code: 'stale' },
    { act: 'confirmPilot', input: publicised('notice-1', [upheld]), code: 'policy-says-no' },
    { act: 'removePilot', input: publicised('another', [upheld]), code: 'stale' },
    { act: 'removePilot', input: publicised('notice-1'), code: 'policy-says-no' },
  ])('$act is refused as $code where the notice is another or says otherwise', ({ act, input, code }) => {
    expect(refusalOf(follow(walkTo('concludeNotice'), act, 'officer', input)).code).toBe(code);
  });

  it('an award is not disputed by another notice, nor by one with an objection still open', () => {
    const county = walkTo('concludeNotice', { nth: 2 });
    expect(refusalOf(follow(county, 'concludeAwardNotice', 'officer', publicised('another'))).code).toBe('stale');
    expect(refusalOf(follow(county, 'concludeAwardNotice', 'officer', publicised('notice-2', [unsettled]))).code).toBe('policy-says-no');
  });
});

describe('what another case or the fund holds against an act', () => {
  it('an invoice on file in another case is seen here', () => {
    const county = walkTo('registerExpense');
    const other = { ...projectOf(county, P), application: { ...projectOf(county, P).application, creditCode: OTHER_FIRM } };
    county.cases = new Map(county.cases).set('project-2', {
      kind: 'project',
      state: { ...other, expenses: [{ ...expenseLine('1'), verdict: policy.decisions.expense.decide({}), steps: [] }] },
      history: [],
    });
    step(county, { act: 'registerExpense', as: person('officer') });
    expect(
      projectOf(county, P)
        .expenses[0]?.verdict.because.filter(({ holds }) => holds === false)
        .map(({ test }) => test),
    ).toEqual(['not-duplicate']);
  });

  it('an award that would break the shares of the fund is not confirmed, whatever the balance says', () => {
    const county = walkTo('confirmAward');
    const project = projectOf(county, P);
    const fundPlan = { totalFen: 300_000_000, uses: [{ kind: 'training', fen: 30_000_001 } as const] };
    const refused = decideAct('project', 'confirmAward', project, {
      input: {},
      facts: { availableFen: 100_000_000, alreadyPaidFen: 0, fundPlan },
      policy,
      context: { actor: person('approver'), today: county.today, at: '2026-11-16T09:00:00+08:00' },
    });
    expect(refusalOf(refused)).toMatchObject({ code: 'policy-says-no', clause: 'measures/4' });
  });

  it('a firm paid before is not paid again, from any case', () => {
    const county = walkTo('confirmAward');
    const paid = projectOf(walkTo('the end'), P);
    county.cases = new Map(county.cases).set('project-2', { kind: 'project', state: paid, history: [] });
    expect(refusalOf(tryAct(county, 'confirmAward', person('approver')))).toMatchObject({ because: [{ test: 'not-paid-before' }] });
  });

  it('the one who confirmed does not pay, though another approved', () => {
    const county = walkTo('confirmAward');
    const both = { ...person('approver', '2'), roles: ['approver', 'finance'] as const };
    step(county, { act: 'confirmAward', as: both });
    expect(refusalOf(pay(county, both)).code).toBe('same-person');
  });
});
