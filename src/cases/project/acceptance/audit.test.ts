import { describe, expect, it } from 'vitest';
import { decideAct } from '../../decide.ts';
import { person, policy, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import { MATERIALS } from '../materials.ts';

const evaluator = person('evaluator');
const PASS = { opinion: '符合要求', levelVerified: true, investmentAudited: true };
const ours = (county: ReturnType<typeof walkTo>) => projectOf(county, P).expenses[0]?.verdict.value?.recognisedFen ?? 0;

describe('the audit of the investment (measures/12.2)', () => {
  it('stands item by item beside our figures, at ours where it found nothing else', () => {
    const county = walkTo('approveByCounty');
    const fen = ours(county);
    expect(projectOf(county, P).acceptances.at(-1)?.audit).toEqual([
      { expenseId: '1', title: expect.any(String), oursFen: fen, auditedFen: fen },
    ]);
  });

  it('says why where it differs, and then the county pays less or sends back', () => {
    const county = walkTo('passAcceptance');
    const fen = ours(county) - 1_000_000;
    const bare = { ...PASS, differences: [{ expenseId: '1', fen }] };
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, bare)).code).toBe('bad-input');
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, { ...PASS, differences: [{ expenseId: '9', fen }] })).code).toBe(
      'not-found',
    );
    step(county, { act: 'passAcceptance', as: evaluator, input: { ...PASS, differences: [{ expenseId: '1', fen, note: '重复计价' }] } });
    expect(projectOf(county, P).acceptances.at(-1)?.audit).toMatchObject([{ auditedFen: fen, note: '重复计价' }]);
    const approver = person('approver');
    expect(refusalOf(tryAct(county, 'approveByCounty', approver, { opinion: '同意' }))).toMatchObject({ clause: 'plan/2.4.4' });
    step(county, {
      act: 'approveByCounty',
      as: approver,
      input: { opinion: '按审核额', reductionFen: 500_000, reductionReason: '审核额少于认定额' },
    });
  });
});

describe('the files behind an acceptance', () => {
  const asked = (papers: readonly object[]) => {
    const county = walkTo('requestAcceptance');
    return decideAct('project', 'requestAcceptance', projectOf(county, P), {
      input: { materials: MATERIALS },
      facts: { papers },
      policy,
      context: { actor: person('firm'), today: county.today, at: `${county.today}T09:00:00+08:00` },
    } as never);
  };

  it('are named where they are missing', () => {
    expect(refusalOf(asked([]))).toMatchObject({ code: 'facts-missing', message: expect.stringContaining('改造台账') });
  });

  it('lie with the request by digest', () => {
    const county = walkTo('assessLevel', { nth: 2 });
    expect(projectOf(county, P).materialFiles).toMatchObject({ ledger: [{ name: '样例照片.jpg', digest: 'a'.repeat(64) }] });
  });

  it('show on which day things were put right', () => {
    const county = walkTo('passAcceptance');
    step(county, { act: 'failAcceptance', as: evaluator, input: { opinion: '未联网' } });
    const done = { note: '已联网', completedOn: asDay('2026-11-02') };
    step(county, { act: 'completeRectification', as: person('firm'), input: done });
    expect(projectOf(county, P).rectification).toMatchObject({ papers: [{ name: '样例照片.jpg' }] });
  });

  it('hold the scan of every contract', () => {
    const county = walkTo('registerExpense');
    const contract = {
      line: '1',
      number: 'HT-9',
      partyName: '样例',
      partyCode: '91640100MA76SUPPL1',
      signedOn: asDay('2026-07-20'),
      amountFen: 1,
    };
    const refused = decideAct('project', 'fileContract', projectOf(county, P), {
      input: contract,
      facts: { papers: [] },
      policy,
      context: { actor: person('officer'), today: asDay('2026-11-02'), at: '2026-11-02T09:00:00+08:00' },
    });
    expect(refused.ok).toBe(false);
  });
});
