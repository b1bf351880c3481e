import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { listDeadlines } from '../src/app/list-deadlines.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Who } from '../src/app/ports.ts';
import { readCase } from '../src/app/read-case.ts';
import { watchDeadlines } from '../src/app/watch-deadlines.ts';
import type { ProjectView } from '../src/contract/views.ts';
import { asDay } from '../src/kernel/day.ts';
import { codesOf, openOffice } from './office.ts';
import { REVIEWED } from './reviewed.ts';

const { ports, who, act, confirm, moveTo, importFolder, raw } = await openOffice();
const [officer, approver] = [who('officer'), who('approver')];
const [firmCode = '', otherCode = ''] = codesOf().pilots;
const firm = who('firm', '', firmCode);

const inboxOf = async (person: Who) =>
  granted(await listInbox(ports, person)).items.map(({ label, dueOn, otherwise }) => [label, dueOn, otherwise]);
const deadlinesOf = async (person: Who, when?: 'overdue' | 'week' | 'later' | 'undated') => {
  const { items, counts } = granted(await listDeadlines(ports, person, when));
  return { counts, items: items.map(({ title, dueOn }) => [title, dueOn]) };
};
const idOf = async (creditCode: string): Promise<string> => {
  const { items } = granted(await listProjects(ports, who('auditor'), { limit: 50 }));
  return items.find((item) => item.creditCode === creditCode)?.id ?? '';
};

describe('what waits, for whom, until when', () => {
  it('an application sent back waits for the firm until the day that was set, and for nobody else', async () => {
    await moveTo('2026-06-30');
    await importFolder('2026-06-30');
    const id = await idOf(firmCode);
    const input = { items: [{ item: '章程', reason: '缺页' }], dueOn: asDay('2026-07-10') };
    granted(await act(officer, 'project', 'returnApplication', input, id));
    expect(await inboxOf(firm)).toEqual([['提交申报', '2026-07-10', '不补正就不再往下审查，可能赶不上本批名单']]);
    expect(await inboxOf(who('firm', '', otherCode))).toEqual([]);
    expect((await inboxOf(officer)).every(([label]) => label === '确认符合申报条件')).toBe(true);
  });

  it('names on the case only acts of whoever it lies with, not those by which others end it', async () => {
    const { deadlines } = granted(await readCase(ports, officer, await idOf(firmCode))) as ProjectView;
    expect(deadlines.map(({ owner, endedBy }) => [owner, endedBy])).toEqual([['企业', ['提交申报', '撤回申报']]]);
  });

  it('is overdue the day after, for whoever may see the case', async () => {
    await moveTo('2026-07-10');
    expect(await deadlinesOf(officer)).toEqual({ counts: { week: 1 }, items: [['补正申报材料', '2026-07-10']] });
    await moveTo('2026-07-11');
    expect(await deadlinesOf(officer, 'overdue')).toEqual({ counts: { overdue: 1 }, items: [['补正申报材料', '2026-07-10']] });
    expect(await deadlinesOf(firm, 'week')).toEqual({ counts: { overdue: 1 }, items: [] });
    expect(await deadlinesOf(who('firm', '', otherCode))).toEqual({ counts: {}, items: [] });
  });

  it('an approved list waits for its notice, the notice for its end; what has a day comes first', async () => {
    const id = await idOf(otherCode);
    await confirm([id]);
    const list = granted(await act(officer, 'selection', 'submitSelection', { title: '样例名单', caseIds: [id], ...REVIEWED }));
    expect(await inboxOf(approver)).toEqual([['批准名单', null, '不办就停在“待审批”']]);
    granted(await act(approver, 'selection', 'approveSelection', {}, list.id));
    expect(await inboxOf(officer)).toContainEqual(['发布入选公示', null, '没有公示不能列入试点']);
    const notice = { purpose: 'pilot' as const, title: '样例公示', caseIds: [id], contact: '样例' };
    const { id: noticeId } = granted(await act(officer, 'notice', 'publishNotice', notice));
    const objection = { text: '样例异议', name: '样例群众', phone: '13900000000' };
    granted(await act(who('public'), 'notice', 'raiseObjection', objection, noticeId));
    const items = await inboxOf(officer);
    expect(items[0]).toEqual(['结束公示', '2026-07-17', '期满无异议即可结束公示；不结束，企业就停在公示阶段']);
    expect(items).toContainEqual(['核查并答复异议', null, '异议没有办结，公示不能结束']);
    expect(items.map(([label]) => label)).not.toContain('发布入选公示');
  });
});

describe('the daily look at the periods', () => {
  const [director, head] = [who('director'), who('taskforce')];
  const remindersOf = async (person: Who) =>
    granted(await listInbox(ports, person)).reminders.map(({ title, step, dueOn }) => [title, step, dueOn]);
  const watch = () => watchDeadlines(ports, 'p');
  const SUPPLEMENT = ['补正申报材料', '2026-07-10'] as const;
  const [passed, escalated] = [
    [SUPPLEMENT[0], 'passed', SUPPLEMENT[1]],
    [SUPPLEMENT[0], 'escalated', SUPPLEMENT[1]],
  ];

  it('tells the firm, the office and the director once, however often and by how many it is done at once', async () => {
    await Promise.all([watch(), watch(), watch()]);
    await watch();
    expect(await remindersOf(firm)).toEqual([passed]);
    expect(await remindersOf(approver)).toEqual([passed]);
    expect(await remindersOf(director)).toEqual([escalated]);
    expect(await remindersOf(head)).toEqual([]);
    expect(await raw(`select count(*)::int as n from reminders where deadline = 'supplement'`)).toEqual([{ n: 4 }]);
  });

  it('makes good what was kept wrongly or not at all', async () => {
    const before = await deadlinesOf(officer);
    await raw(`delete from running_deadlines`);
    await raw(
      `insert into running_deadlines select programme_id, id, 'milestone', '9', null, null, '2026-01-01' from cases where stage = 'returned'`,
    );
    await watch();
    expect(await deadlinesOf(officer)).toEqual(before);
  });

  it('a week later tells the head of the task force, also when nothing ran in between', async () => {
    await moveTo('2026-07-31');
    await watch();
    expect(await remindersOf(head)).toContainEqual(escalated);
  });

  it('does nothing on a clock that was set back, and says so', async () => {
    const back = { ...ports, moment: async () => ({ today: asDay('2026-07-01'), at: '2026-07-01T01:00:00.000Z' }) };
    const before = await raw(`select count(*)::int as n from reminders`);
    await expect(watchDeadlines(back, 'p')).rejects.toThrow('系统日期倒退了');
    expect(await raw(`select count(*)::int as n from reminders`)).toEqual(before);
  });

  it('keeps what was told and no longer shows it once the firm has acted', async () => {
    granted(await act(firm, 'project', 'withdrawApplication', { reason: '样例' }, await idOf(firmCode)));
    expect(await remindersOf(firm)).toEqual([]);
    expect(await raw(`select count(*)::int as n from reminders where deadline = 'supplement'`)).toEqual([{ n: 5 }]);
    await expect(raw(`delete from reminders`)).rejects.toThrow('append-only');
  });
});
