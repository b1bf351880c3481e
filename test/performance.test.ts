import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { listFunds } from '../src/app/list-funds.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listPerformance } from '../src/app/list-performance.ts';
import { readCase } from '../src/app/read-case.ts';
import type { PerformanceView } from '../src/contract/performance-views.ts';
import { asDay } from '../src/kernel/day.ts';
import { openOffice } from './office.ts';
import { refusalOf } from './refusal.ts';

const { ports, who, act, moveTo, importFolder } = await openOffice();
const [officer, approver, finance, city, firm] = [
  who('officer'),
  who('approver'),
  who('finance'),
  who('city'),
  who('firm', '', '91640425MA76BANK04'),
];
const fileOf = async (id: string): Promise<PerformanceView> => granted(await readCase(ports, city, id)) as PerformanceView;
const waitsFor = async (person: typeof officer, name: string): Promise<boolean> =>
  granted(await listInbox(ports, person)).items.some((item) => item.act === name);
let id = '';

describe('what a notice’s money was to bring, from the notice to the final evaluation', () => {
  it('is said within the period that began with the notice, which then no longer waits for anybody', async () => {
    await moveTo('2026-06-30');
    await importFolder('2026-06-30');
    const [row] = granted(await listFunds(ports, finance));
    granted(await act(finance, 'fund', 'registerFundNotice', { registerRowId: row?.registerRowId ?? '' }));
    expect(await waitsFor(officer, 'draftGoals')).toBe(true);
    const { waiting, suggested } = granted(await listPerformance(ports, officer));
    const goals = { summary: '样例目标', lines: suggested.map(({ target, ...line }) => ({ ...line, target: target ?? 5 })) };
    ({ id } = granted(await act(officer, 'performance', 'draftGoals', { fundId: waiting[0]?.caseId ?? '', ...goals })));
    expect([await waitsFor(officer, 'draftGoals'), await waitsFor(approver, 'approveGoals')]).toEqual([false, true]);
    granted(await act(approver, 'performance', 'approveGoals', {}, id));
    granted(await act(finance, 'performance', 'acceptGoals', { opinion: '样例意见' }, id));
    expect(await fileOf(id)).toMatchObject({ stage: 'frozen', filedOn: '2026-06-30', tracking: { elapsed: expect.any(Number) } });
  });

  it('is reported when a quarter is over, with somebody for whatever is behind', async () => {
    await moveTo('2026-07-06');
    granted(await act(officer, 'performance', 'reportQuarter', { text: '样例', stated: [], corrections: [] }, id));
    await moveTo('2026-10-09');
    const behind = (await fileOf(id)).tracking?.lines.filter(({ isBehind }) => isBehind) ?? [];
    expect(behind.length).toBeGreaterThan(0);
    const corrections = behind.map(({ no }) => ({ no, what: '样例措施', owner: 'officer' as const, dueOn: asDay('2026-12-31') }));
    const report = { text: '样例', stated: [], corrections: corrections.slice(1) };
    expect(refusalOf(await act(officer, 'performance', 'reportQuarter', report, id)).code).toBe('bad-input');
    granted(await act(officer, 'performance', 'reportQuarter', { ...report, corrections }, id));
    const waiting = granted(await listInbox(ports, officer)).items.filter((item) => item.act === 'closeCorrection');
    expect(waiting).toMatchObject([{ caseId: id, about: expect.stringMatching(`等 ${behind.length} 项$`), dueOn: '2026-12-31' }]);
  });

  it('is evaluated by the records, and then is over; a firm sees nothing of it', async () => {
    await moveTo('2027-06-01');
    const scored = (await fileOf(id)).scored ?? [];
    const stated = scored.filter(({ actual }) => actual === null).map(({ no }) => ({ no, actual: 5, evidence: '样例' }));
    const gaps = scored.map(({ no }) => ({ no, cause: '样例' }));
    granted(await act(officer, 'performance', 'evaluateGoals', { round: 'final', stated, gaps, opinion: '样例' }, id));
    granted(await act(approver, 'performance', 'approveEvaluation', {}, id));
    const { stage, evaluations, deadlines } = await fileOf(id);
    expect([stage, evaluations[0]?.total, deadlines.map(({ deadline }) => deadline)]).toEqual(['evaluated', 4_000, ['evaluation-request']]);
    expect(refusalOf(await readCase(ports, firm, id)).code).toBe('not-found');
  });
});
