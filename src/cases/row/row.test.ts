import { describe, expect, it } from 'vitest';
import { person, policy } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { asDay } from '../../kernel/day.ts';
import { rowDeadlines } from '../deadlines/row-deadlines.ts';
import { decideAct, evolve } from '../decide.ts';
import type { ActOf, InputOf } from '../kinds.ts';
import type { Role } from '../roles.ts';
import { rowTitle } from './row-title.ts';
import type { KnownRow, Row } from './state.ts';

const named = { firms: [], providers: [], people: ['样例officer'] };

function attempt<A extends ActOf<'row'>>(state: Row, act: A, role: Role, input: InputOf<'row', A>) {
  const context = { actor: person(role), today: asDay('2026-11-22'), at: '2026-11-22T09:00:00+08:00' };
  return decideAct('row', act, state, {
    input,
    facts: { named, benchmark: { industry: 'equipment', alreadyAwarded: 1, reviews: [] } } as never,
    policy,
    context,
  });
}
function after<A extends ActOf<'row'>>(state: Row, act: A, role: Role, input: InputOf<'row', A>): KnownRow {
  const decided = attempt(state, act, role, input);
  if (!decided.ok) throw new Error(decided.refusal.message);
  const stamp = { actor: person(role), on: asDay('2026-11-22'), act };
  const state1 = decided.value.reduce<Row>((at, event) => evolve('row', at, event, stamp), state);
  if (state1.stage === 'none') throw new Error('no row');
  return state1;
}

const task = {
  register: 'stage-tasks',
  stage: 'planning',
  task: '召开动员会',
  goal: '四个产业都到场',
  department: 'industry',
  dueOn: '2026-12-01',
} as const;
const complaint = { register: 'complaints', about: 'provider', what: '样例服务商没有按合同服务' } as const;

describe('a row of a kept register', () => {
  it('is entered with what a new row holds by itself, and waits for its day', () => {
    const row = after({ stage: 'none' }, 'enterRow', 'officer', task);
    expect(row.cells).toMatchObject({ status: 'open', task: '召开动员会' });
    expect(rowDeadlines(row)).toMatchObject([{ deadline: 'stage-tasks', dueOn: '2026-12-01', from: '2026-11-22' }]);
  });

  it('keeps what somebody else changed meanwhile: only what is said changes', () => {
    const row = after({ stage: 'none' }, 'enterRow', 'officer', task);
    const first = after(row, 'changeRow', 'taskforce', { register: 'stage-tasks', reason: '推迟', dueOn: '2026-12-08' });
    const second = after(first, 'changeRow', 'officer', { register: 'stage-tasks', reason: '定人', person: '样例officer' });
    expect(second.cells).toEqual({ ...row.cells, dueOn: '2026-12-08', person: '样例officer' });
    expect(after(second, 'changeRow', 'officer', { register: 'stage-tasks', reason: '另定', emptied: ['person'] }).cells).toEqual(
      first.cells,
    );
  });

  it('is done only with what that needs, and then waits no more', () => {
    const row = after({ stage: 'none' }, 'enterRow', 'officer', task);
    const change = { register: 'stage-tasks', reason: '办完', status: 'done' } as const;
    expect(refusalOf(attempt(row, 'changeRow', 'officer', change))).toMatchObject({ code: 'facts-missing' });
    expect(rowDeadlines(after(row, 'changeRow', 'officer', { ...change, result: '到会 30 家' }))).toEqual([]);
    expect(rowDeadlines(after(row, 'retireRow', 'officer', { reason: '登记重复' }))).toEqual([]);
  });

  it.each<[string, () => ReturnType<typeof attempt>, string]>([
    ['whoever does not write there', () => attempt({ stage: 'none' }, 'enterRow', 'finance', task), 'not-permitted'],
    ['what is lacking', () => attempt({ stage: 'none' }, 'enterRow', 'officer', { ...task, goal: undefined }), 'bad-input'],
    ['a name that nobody has', () => attempt({ stage: 'none' }, 'enterRow', 'officer', { ...task, person: '无此人' }), 'bad-input'],
    [
      'a change that changes nothing',
      () =>
        attempt(after({ stage: 'none' }, 'enterRow', 'officer', task), 'changeRow', 'officer', { register: 'stage-tasks', reason: '再存' }),
      'already-done',
    ],
    [
      'a change by the name of another register',
      () => attempt(after({ stage: 'none' }, 'enterRow', 'officer', task), 'changeRow', 'officer', { register: 'look-back', reason: '误' }),
      'bad-input',
    ],
    [
      'a change by a department that only reads',
      () => attempt(after({ stage: 'none' }, 'enterRow', 'officer', task), 'changeRow', 'park', { register: 'stage-tasks', reason: '改' }),
      'not-permitted',
    ],
  ])('refuses %s', (_what, tried, code) => expect(refusalOf(tried()).code).toBe(code));
});

describe('a row that a bank answers', () => {
  const BANK = '91640425MA76BANK04';
  const wish = { register: 'bank-matches', name: '样例甲', firm: 'F', purpose: '购置设备', wantedFen: 100_00, bankCode: BANK } as const;
  const consent = { consent: 'a'.repeat(64), consentOn: '2026-11-20', bank: '样例银行', product: '样例贷', dueOn: '2026-12-20' } as const;
  const change = { register: 'bank-matches', reason: '推送' } as const;
  const known = { ...named, firms: ['F'] };
  const by = (organisation: string) => ({ ...person('bank'), organisation });
  const ask = (state: Row, actor: ReturnType<typeof person>, input: InputOf<'row', 'changeRow'>) =>
    decideAct('row', 'changeRow', state, {
      input,
      facts: { named: known, benchmark: { alreadyAwarded: 0, reviews: [] } },
      policy,
      context: { actor, today: asDay('2026-11-22'), at: '2026-11-22T09:00:00+08:00' },
    });
  const row = (cells: object): KnownRow => ({
    stage: 'kept',
    register: 'bank-matches',
    cells: { ...wish, ...cells },
    enteredOn: asDay('2026-11-20'),
    hands: {},
  });
  const sent = row({ ...consent, status: 'sent' });
  const granted = { ...change, reason: '已放款', status: 'granted', grantedFen: 80_00, result: '放款八成' } as const;

  it('is answered by that bank alone, once it was sent there', () => {
    expect(ask(sent, by(BANK), granted)).toMatchObject({ ok: true, value: [{ changes: { status: 'granted', grantedFen: 80_00 } }] });
    expect(refusalOf(ask(sent, by('91640425MA76BANK12'), granted)).code).toBe('not-permitted');
    expect(refusalOf(ask(row({ ...consent, status: 'wanted' }), by(BANK), granted)).code).toBe('not-permitted');
  });

  it('lies with that bank from its sending on, and before with whoever sends it', () => {
    expect(rowDeadlines(sent)).toMatchObject([{ deadline: 'bank-matches', owner: 'bank' }]);
    expect(rowDeadlines(row({ ...consent, status: 'wanted' }))[0]).not.toHaveProperty('owner');
  });

  it.each([
    ['what the firm wants', { wantedFen: 1 }],
    ['that the firm agreed', { consentOn: '2026-11-21' }],
    ['whose row it is', { bankCode: '91640425MA76BANK12' }],
    ['that it was never sent', { status: 'wanted' }],
  ])('does not let the bank change %s', (_what, cells) =>
    expect(refusalOf(ask(sent, by(BANK), { ...change, ...cells })).code).toBe('not-permitted'),
  );
});

describe('a complaint of the public', () => {
  const receipt = 'a'.repeat(64);
  const sent = after({ stage: 'none' }, 'enterRow', 'public', { ...complaint, receipt });

  it('is taken without a name, and lists elsewhere show nothing of it', () => {
    expect(sent).toMatchObject({ stage: 'kept', receipt, cells: { status: 'new' } });
    expect(rowTitle(sent)).toBe('投诉举报登记簿（2026年11月22日登记）');
    expect(rowDeadlines(sent)).toMatchObject([{ deadline: 'complaints', dueOn: null }]);
  });

  it('cannot bring its own answer, nor can the public write elsewhere', () => {
    expect(refusalOf(attempt({ stage: 'none' }, 'enterRow', 'public', { ...complaint, status: 'answered' })).code).toBe('not-permitted');
    expect(refusalOf(attempt({ stage: 'none' }, 'enterRow', 'public', task)).code).toBe('not-permitted');
    expect(refusalOf(attempt(sent, 'changeRow', 'public', { register: 'complaints', reason: '改', what: '无' })).code).toBe(
      'not-permitted',
    );
  });

  it('is answered by another than who handles it, with a finding', () => {
    const taken = after(sent, 'changeRow', 'officer', {
      register: 'complaints',
      reason: '受理',
      status: 'accepted',
      handler: '样例officer',
      dueOn: '2026-12-10',
    });
    const answer = {
      register: 'complaints',
      reason: '答复',
      status: 'answered',
      finding: '属实',
      answer: '已责成整改',
      answeredOn: '2026-11-30',
    } as const;
    expect(refusalOf(attempt(taken, 'changeRow', 'officer', answer)).code).toBe('not-permitted');
    expect(rowDeadlines(after(taken, 'changeRow', 'approver', answer))).toEqual([]);
  });
});
