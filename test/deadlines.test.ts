import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { listDeadlines } from '../src/app/list-deadlines.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Who } from '../src/app/ports.ts';
import { asDay } from '../src/kernel/day.ts';
import { codesOf, openOffice } from './office.ts';

const { ports, who, act, confirm, moveTo, importFolder } = await openOffice();
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
    const list = granted(await act(officer, 'selection', 'submitSelection', { title: '样例名单', caseIds: [id] }));
    expect(await inboxOf(approver)).toEqual([['批准名单', null, '不办就停在“待审批”']]);
    granted(await act(approver, 'selection', 'approveSelection', {}, list.id));
    expect(await inboxOf(officer)).toContainEqual(['发布入选公示', null, '没有公示不能列入试点']);
    const notice = { purpose: 'pilot', title: '样例公示', caseIds: [id], contact: '样例' } as const;
    const { id: noticeId } = granted(await act(officer, 'notice', 'publishNotice', notice));
    const objection = { text: '样例异议', name: '样例群众', phone: '13900000000' };
    granted(await act(who('public'), 'notice', 'raiseObjection', objection, noticeId));
    const items = await inboxOf(officer);
    expect(items[0]).toEqual(['结束公示', '2026-07-17', '期满无异议即可结束公示；不结束，企业就停在公示阶段']);
    expect(items).toContainEqual(['核查并答复异议', null, '异议没有办结，公示不能结束']);
    expect(items.map(([label]) => label)).not.toContain('发布入选公示');
  });
});
