import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { closeDays } from '../src/app/close-days.ts';
import { COMPLAINT_BOOKS, readComplaintFigures } from '../src/app/kept/complaint-figures.ts';
import { followRow } from '../src/app/kept/follow-row.ts';
import { keepRowFile } from '../src/app/kept/keep-row-file.ts';
import { listKept } from '../src/app/kept/list-kept.ts';
import { listPublished } from '../src/app/kept/list-published.ts';
import { previewSheet } from '../src/app/kept/preview-sheet.ts';
import { readKept } from '../src/app/kept/read-kept.ts';
import { readRowFile } from '../src/app/kept/read-row-file.ts';
import { sendRow } from '../src/app/kept/send-row.ts';
import { takeRows } from '../src/app/kept/take-rows.ts';
import { listDeadlines } from '../src/app/list-deadlines.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { readAgenda } from '../src/app/read-agenda.ts';
import { readCase } from '../src/app/read-case.ts';
import { verifyProgramme } from '../src/app/verify/verify-programme.ts';
import type { SheetRow, TakeRows } from '../src/contract/row-views.ts';
import { keptWorkbook } from '../src/documents/kept-workbook.ts';
import { writeWorkbook } from '../src/files/write-workbook.ts';
import { asDay } from '../src/kernel/day.ts';
import { keptRegisters } from '../src/registers/kept/index.ts';
import type { Cells } from '../src/registers/kept/kept-register.ts';
import { openOffice } from './office.ts';
import { refusalOf } from './refusal.ts';

const { ports, who, act, moveTo, raw, importFolder } = await openOffice();
const [officer, head, finance] = [who('officer'), who('taskforce'), who('finance')];

const task = {
  register: 'stage-tasks',
  stage: 'planning',
  task: '召开动员会',
  goal: '四个产业都到场',
  department: 'industry',
  dueOn: asDay('2026-07-20'),
} as const;
const linesOf = async () => granted(await readKept(ports, officer, 'stage-tasks')).rows;
const viewOf = async (id: string) => {
  const view = granted(await readCase(ports, officer, id));
  if (view.kind !== 'row') throw new Error('not a row');
  return view;
};

describe('a row of a register', () => {
  let id = '';

  it('is entered once however often the button is pressed, and stands in the list and in the inbox of whoever it waits for', async () => {
    const rest = { key: 'same-key-0001' };
    id = granted(await act(officer, 'row', 'enterRow', task, undefined, rest)).id;
    expect(granted(await act(officer, 'row', 'enterRow', task, undefined, rest)).id).toBe(id);
    expect(await linesOf()).toMatchObject([{ id, version: 1, stage: 'kept', cells: { status: 'open' } }]);
    const { items } = granted(await listInbox(ports, officer));
    expect(items).toMatchObject([{ caseId: id, kind: 'row', label: '完成阶段任务', dueOn: '2026-07-20' }]);
    expect(granted(await listInbox(ports, finance)).items).toEqual([]);
    const summary = granted(await listKept(ports, finance)).find(({ name }) => name === 'stage-tasks');
    expect(summary).toMatchObject({ rows: 1, open: 1, overdue: 0 });
  });

  it('is overdue the day after, everywhere', async () => {
    await moveTo('2026-07-21');
    expect(granted(await listDeadlines(ports, officer, 'overdue')).items).toMatchObject([{ caseId: id, title: '完成阶段任务' }]);
    expect(granted(await listKept(ports, finance)).find(({ name }) => name === 'stage-tasks')?.overdue).toBe(1);
  });

  it('is changed by one of two at once; the other is told what it says now, and by whom', async () => {
    const change = (reason: string, dueOn: string) => ({ register: 'stage-tasks' as const, reason, dueOn });
    const [first, second] = await Promise.all([
      act(officer, 'row', 'changeRow', change('推迟', '2026-08-01'), id, { version: 1 }),
      act(head, 'row', 'changeRow', change('再推迟', '2026-08-08'), id, { version: 1 }),
    ]);
    const [won, lost] = first.ok ? [first, second] : [second, first];
    expect(granted(won).version).toBe(2);
    expect(refusalOf(lost)).toMatchObject({ code: 'stale' });
    expect(refusalOf(lost).message).toMatch(/样例(officer|taskforce).*“完成期限”改为“2026年8月\d日”/);
  });

  it('tells its whole history, cell by cell: who, when, from what to what', async () => {
    const { changes, timeline } = await viewOf(id);
    expect(changes.map(({ version }) => version)).toEqual([1, 2]);
    expect(changes[1]?.cells).toMatchObject([{ key: 'dueOn', from: '2026-07-20' }]);
    expect(timeline.map(({ by }) => by)).toHaveLength(2);
  });

  it('is not for who may not read the register', async () => {
    expect(refusalOf(await readKept(ports, who('firm', '', '91640425000000001B'), 'stage-tasks')).code).toBe('not-found');
    expect(refusalOf(await readKept(ports, finance, 'complaints')).code).toBe('not-found');
    expect(refusalOf(await readCase(ports, who('bank'), id)).code).toBe('not-found');
  });
});

const sheetOf = async (edit: (cells: Cells, at: number) => Cells, more: readonly Cells[] = []) => {
  const register = keptRegisters['stage-tasks'];
  const rows = (await linesOf()).map(({ id, version, cells }, at) => ({ id, version, cells: edit(cells, at) }));
  const fresh = more.map((cells) => ({ id: '', version: 0, cells }));
  const bytes = await writeWorkbook(keptWorkbook(register, [...rows, ...fresh]));
  return granted(await previewSheet(ports, officer, 'stage-tasks', { name: '样例.xlsx', bytes }));
};
const asSent = ({ row, id, version, differences }: SheetRow): TakeRows['rows'][number] => ({
  row,
  id,
  version,
  cells: Object.fromEntries(differences.flatMap(({ key, to }) => (to === null ? [] : [[key, to]]))),
  emptied: differences.flatMap(({ key, to }) => (to === null ? [key] : [])),
});

describe('a sheet edited elsewhere', () => {
  const { register: _, ...another } = { ...task, task: '印发方案', status: 'open' };

  it('is shown first, cell by cell, and changes nothing', async () => {
    const before = await linesOf();
    const { rows } = await sheetOf((cells) => ({ ...cells, goal: '都到场，有签到' }), [another]);
    expect(rows.map(({ what }) => what)).toEqual(['changed', 'new']);
    expect(rows[0]?.differences).toEqual([{ key: 'goal', from: '四个产业都到场', to: '都到场，有签到' }]);
    expect(await linesOf()).toEqual(before);
  });

  it('is taken whole, once, and then brings no more differences', async () => {
    const { rows } = await sheetOf((cells) => ({ ...cells, goal: '都到场，有签到' }), [another]);
    const sent = { key: 'sheet-key-0001', reason: '离线修改', rows: rows.map(asSent) };
    expect(granted(await takeRows(ports, officer, 'stage-tasks', sent))).toEqual({ entered: 1, changed: 1 });
    granted(await takeRows(ports, officer, 'stage-tasks', sent));
    expect(await linesOf()).toHaveLength(2);
    expect((await sheetOf((cells) => cells)).rows.map(({ what }) => what)).toEqual(['same', 'same']);
  });

  it('leaves alone what was changed here meanwhile, and says what is wrong with a row', async () => {
    const [last] = await linesOf();
    const stale = await sheetOf((cells) => cells);
    granted(await act(officer, 'row', 'changeRow', { register: 'stage-tasks', reason: '改', percent: 40 }, last?.id));
    const sent = stale.rows.map(({ id, version, row }) => ({ id, version, row, cells: { goal: '覆盖' }, emptied: [] }));
    const refused = refusalOf(await takeRows(ports, officer, 'stage-tasks', { key: 'sheet-key-0002', reason: '覆盖', rows: sent }));
    expect(refused.code).toBe('stale');
    expect(refused.message).toMatch(/^第\d+行.*“进度（%）”改为“40”.*整份都没有导入$/);
    expect((await linesOf()).some(({ cells }) => cells['goal'] === '覆盖')).toBe(false);
    const { rows } = await sheetOf((cells) => ({ ...cells, status: 'done' }));
    expect(rows.map(({ what, says }) => [what, says.length])).toEqual([
      ['faulty', 1],
      ['faulty', 1],
    ]);
  });
});

describe('the record of rows', () => {
  it('verifies, goes under the daily root, and shows where somebody changed a byte', async () => {
    await moveTo('2026-07-22');
    await closeDays(ports, 'p');
    const whole = await verifyProgramme(ports, 'p');
    expect(whole).toMatchObject({ cases: 2, events: 5, differences: [] });
    expect(whole.latest?.on).toBe('2026-07-21');
    await expect(raw("update events set payload = payload where case_id <> ''")).rejects.toThrow();
    await raw("update cases set state = jsonb_set(state::jsonb, '{cells,goal}', '\"改\"')::json where kind = 'row'");
    const { differences } = await verifyProgramme(ports, 'p');
    expect(differences.map(({ field }) => field)).toContain('state.cells.goal');
  });
});

describe('a file of a row', () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const training = { register: 'trainings', form: 'training', title: '数采培训', plannedOn: '2026-07-22', status: 'held' } as const;
  const held = { ...training, heldOn: '2026-07-22', firms: 12, people: 30, effect: '样例成效' };

  it('is kept by whoever writes there, and read by whoever may read the row', async () => {
    expect(refusalOf(await keepRowFile(ports, finance, 'trainings', { name: '签到表.png', bytes })).code).toBe('not-permitted');
    const { digest } = granted(await keepRowFile(ports, officer, 'trainings', { name: '签到表.png', bytes }));
    const { id } = granted(await act(officer, 'row', 'enterRow', { ...held, signIn: digest }));
    expect(granted(await readRowFile(ports, finance, id, digest))).toMatchObject({ name: '签到表.png', mime: 'image/png' });
    expect(refusalOf(await readRowFile(ports, who('bank'), id, digest)).code).toBe('not-found');
    expect(refusalOf(await readRowFile(ports, finance, id, 'f'.repeat(64))).code).toBe('not-found');
  });

  it('has to be there before a training counts as held, and has to be what its name says', async () => {
    expect(refusalOf(await act(officer, 'row', 'enterRow', { ...held, title: '无签到' })).message).toContain('签到表');
    expect(refusalOf(await keepRowFile(ports, officer, 'trainings', { name: '签到表.pdf', bytes })).code).toBe('unreadable-file');
  });
});

describe('a row that is the matter of a bank', () => {
  const OWN = '91640425MA76BANK04';
  const [bank, other] = [who('bank', '甲', OWN), who('bank', '乙', '91640425MA76BANK12')];
  const wish = { register: 'bank-matches', purpose: '购置设备', wantedFen: 60_000_000, bank: '样例银行', bankCode: OWN } as const;
  const change = { register: 'bank-matches', reason: '样例' } as const;
  const isTheirs = async (as: typeof bank) => granted(await readKept(ports, as, 'bank-matches')).rows.length;
  const waitsForOfficer = async () => granted(await listInbox(ports, officer)).items.some(({ caseId }) => caseId === id);
  let id = '';
  let consent = '';

  it('is nothing to the bank before the firm agreed and it was sent', async () => {
    await importFolder();
    const [firm] = granted(await listProjects(ports, officer, {})).items;
    if (firm === undefined) throw new Error('no firm');
    id = granted(await act(officer, 'row', 'enterRow', { ...wish, name: firm.name, firm: firm.creditCode, status: 'wanted' })).id;
    expect(refusalOf(await readCase(ports, bank, id)).code).toBe('not-found');
    const sends = { ...change, status: 'sent', product: '样例贷', dueOn: '2026-09-01', consentOn: '2026-07-21' } as const;
    expect(refusalOf(await act(officer, 'row', 'changeRow', sends, id)).message).toContain('企业同意书');
    const paper = { name: '同意书.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 7]) };
    consent = granted(await keepRowFile(ports, officer, 'bank-matches', paper)).digest;
    expect(await waitsForOfficer()).toBe(true);
    granted(await act(officer, 'row', 'changeRow', { ...sends, consent }, id));
  });

  it('then waits for that bank, which sees it, its paper and no history, no other row and nobody else named', async () => {
    expect([await isTheirs(bank), await isTheirs(other)]).toEqual([1, 0]);
    expect(granted(await readKept(ports, bank, 'bank-matches'))).toMatchObject({ firms: [], people: [], mayWrite: false });
    expect(granted(await listKept(ports, bank))).toMatchObject([{ name: 'bank-matches', rows: 1, open: 1 }]);
    expect(granted(await listInbox(ports, bank)).items).toMatchObject([{ caseId: id, label: '填写政银企对接结果', dueOn: '2026-09-01' }]);
    expect(await waitsForOfficer()).toBe(false);
    expect(granted(await listDeadlines(ports, officer)).items.find(({ caseId }) => caseId === id)).toMatchObject({ owner: '合作银行' });
    expect(granted(await listInbox(ports, other)).items).toEqual([]);
    expect(granted(await readRowFile(ports, bank, id, consent)).name).toBe('同意书.png');
    const seen = granted(await readCase(ports, bank, id));
    expect([seen.timeline, 'changes' in seen && seen.changes]).toEqual([[], []]);
    expect(refusalOf(await readCase(ports, other, id)).code).toBe('not-found');
    expect(refusalOf(await previewSheet(ports, bank, 'bank-matches', { name: '样例.xlsx', bytes: new Uint8Array() })).code).toBe(
      'not-found',
    );
  });

  it('is answered by it, cell by cell on record, and no longer waits', async () => {
    const answer = { ...change, status: 'granted', grantedFen: 50_000_000, result: '放款五十万元' } as const;
    expect(refusalOf(await act(other, 'row', 'changeRow', answer, id)).code).toBe('not-found');
    expect(refusalOf(await act(bank, 'row', 'changeRow', { ...answer, wantedFen: 1 }, id)).code).toBe('not-permitted');
    granted(await act(bank, 'row', 'changeRow', answer, id));
    expect(granted(await listInbox(ports, bank)).items).toEqual([]);
    const seen = granted(await readCase(ports, bank, id));
    expect(seen.timeline).toMatchObject([{ by: '样例bank甲' }]);
    expect(refusalOf(await act(bank, 'row', 'retireRow', { reason: '样例' }, id)).code).toBe('not-permitted');
  });
});

describe('what anyone may do without signing in', () => {
  const code = 'ABCD2345EFGH6789';
  const cells = { about: 'provider', what: '样例服务商没有按合同到场' };

  it('reports, unnamed and once, and nothing of the sender is kept', async () => {
    const { id } = granted(await sendRow(ports, 'p', 'complaints', cells, code));
    expect(granted(await sendRow(ports, 'p', 'complaints', cells, code)).id).toBe(id);
    const [event] = await raw(`select payload, actor_id, actor_name from events where case_id = '${id}'`);
    expect(event).toMatchObject({ actor_id: 'public', actor_name: '社会公众' });
    expect(Object.keys(event?.['payload'] as object).toSorted()).toEqual(['cells', 'on', 'receipt', 'register', 'type']);
    expect(JSON.stringify(event)).not.toContain(code);
  });

  it('follows it by the code as it was written down, and reads the answer but not what the office found', async () => {
    const lines = async () => Object.fromEntries(granted(await followRow(ports, 'p', COMPLAINT_BOOKS, 'abcd 2345-efgh 6789')).lines);
    expect(await lines()).toEqual({ 办理情况: '待受理', 答复期限: '—', 答复: '—', 答复日期: '—' });
    const [row] = granted(await readKept(ports, officer, 'complaints')).rows;
    const change = { register: 'complaints' as const, reason: '核查完毕', status: 'answered', finding: '内部核查', answer: '已责成整改' };
    granted(await act(who('approver'), 'row', 'changeRow', { ...change, answeredOn: '2026-07-22' }, row?.id));
    expect(await lines()).toEqual({ 办理情况: '已答复', 答复期限: '—', 答复: '已责成整改', 答复日期: '2026年7月22日' });
    expect(refusalOf(await followRow(ports, 'p', COMPLAINT_BOOKS, 'ABCD2345EFGH6780')).code).toBe('not-found');
  });

  it('is not read by whom it is about: what concerns the offices goes past them to the task force', async () => {
    const about = { about: 'office', what: '样例窗口推诿', contact: '样例电话' };
    const { id } = granted(await sendRow(ports, 'p', 'office-complaints', about, 'ABCD2345EFGH6788'));
    for (const role of ['officer', 'approver', 'director', 'finance', 'park'] as const) {
      expect(refusalOf(await readKept(ports, who(role), 'office-complaints')).code).toBe('not-found');
      expect(refusalOf(await readCase(ports, who(role), id)).code).toBe('not-found');
    }
    const taken = {
      register: 'office-complaints' as const,
      reason: '受理',
      status: 'declined',
      answer: '查无此事',
      answeredOn: '2026-07-22',
    };
    granted(await act(who('taskforce'), 'row', 'changeRow', taken, id));
    expect(granted(await followRow(ports, 'p', COMPLAINT_BOOKS, 'ABCD2345EFGH6788')).lines).toContainEqual(['答复', '查无此事']);
    expect(await readComplaintFigures(ports.store.in('p'))).toEqual({ received: 2, answered: 1, declined: 1, open: 0 });
  });

  it('cannot write elsewhere, and sees only what was published', async () => {
    expect(refusalOf(await sendRow(ports, 'p', 'stage-tasks', task, code)).code).toBe('not-permitted');
    expect(refusalOf(await listPublished(ports, 'p', 'complaints')).code).toBe('not-found');
    const chain = { leader: '样例链主', leaderCode: '91640425000000001B', led: '样例企业', ledCode: '91640425000000001B', tie: 'upstream' };
    const shared = { form: 'tool', shared: '样例工具包', since: '2026-07-01', effect: '样例效果' };
    granted(await act(officer, 'row', 'enterRow', { register: 'chain-leaders', ...chain, ...shared, status: 'kept' }));
    expect(granted(await listPublished(ports, 'p', 'chain-leaders')).rows).toEqual([]);
    granted(
      await act(officer, 'row', 'enterRow', { register: 'chain-leaders', ...chain, ...shared, shared: '公开的', status: 'published' }),
    );
    expect(granted(await listPublished(ports, 'p', 'chain-leaders')).rows).toHaveLength(1);
  });

  it('reads the stages of the programme in their course, whichever was entered first', async () => {
    const stage = { register: 'programme-stages', milestone: '样例里程碑', status: 'planned' } as const;
    for (const [name, startOn, dueOn] of [
      ['rollout', '2026-10-01', '2027-02-28'],
      ['planning', '2026-06-29', '2026-09-30'],
      ['push', '2027-03-01', '2027-04-30'],
    ] as const)
      granted(await act(officer, 'row', 'enterRow', { ...stage, stage: name, startOn: asDay(startOn), dueOn: asDay(dueOn) }));
    const { rows } = granted(await listPublished(ports, 'p', 'programme-stages'));
    expect(rows.map(({ lines }) => lines.find(({ header }) => header === '开始日期')?.says)).toEqual([
      expect.stringContaining('6月29日'),
      expect.stringContaining('10月1日'),
      expect.stringContaining('3月1日'),
    ]);
  });
});

describe('the agenda of a meeting', () => {
  it('has what an earlier one decided until it is done, also when it is overdue, and each matter once', async () => {
    const decided = { register: 'meeting-decisions', meeting: '样例会议', heldOn: asDay('2026-07-21'), topic: '样例议题' } as const;
    const one = { ...decided, decision: '样例事项', department: 'park', dueOn: asDay('2026-07-20') } as const;
    const { id } = granted(await act(head, 'row', 'enterRow', one));
    const { items } = granted(await readAgenda(ports, head));
    expect(items.filter(({ caseId }) => caseId === id)).toMatchObject([
      { group: 'earlier', title: '样例事项', says: '样例会议，园区管委会', dueOn: '2026-07-20' },
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    const done = { register: 'meeting-decisions', reason: '已办', status: 'done', result: '样例结果' } as const;
    granted(await act(head, 'row', 'changeRow', done, id));
    expect(granted(await readAgenda(ports, head)).items.filter(({ caseId }) => caseId === id)).toEqual([]);
  });
});

describe('a row whose party lets the day pass', () => {
  it('comes back to whoever it is due of', async () => {
    const [row] = granted(await readKept(ports, officer, 'bank-matches')).rows;
    const again = { register: 'bank-matches', reason: '再次推送', status: 'sent', dueOn: '2026-09-01' } as const;
    granted(await act(officer, 'row', 'changeRow', again, row?.id));
    const waits = async () => granted(await listInbox(ports, officer)).items.some(({ caseId }) => caseId === row?.id);
    expect(await waits()).toBe(false);
    await moveTo('2026-09-02');
    expect(await waits()).toBe(true);
  });
});
