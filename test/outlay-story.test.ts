import { describe, expect, it } from 'vitest';
import { countyOf } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { DOT } from '../dev/seed/papers.ts';
import { checkedStanding } from '../dev/seed/standing.ts';
import { gatherEvidence } from '../src/app/evidence/gather-evidence.ts';
import { keepScan } from '../src/app/keep-scan.ts';
import { keepRowFile } from '../src/app/kept/keep-row-file.ts';
import { listBatches } from '../src/app/list-batches.ts';
import { listFunds } from '../src/app/list-funds.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listOutlays } from '../src/app/list-outlays.ts';
import { listPublicPayments } from '../src/app/list-public-payments.ts';
import { readCase } from '../src/app/read-case.ts';
import { readFile } from '../src/app/read-file.ts';
import { readLedger } from '../src/app/read-ledger.ts';
import { asDay } from '../src/kernel/day.ts';
import { codesOf, COUNTY, openOffice } from './office.ts';

const { ports, who, act, moveTo, importFolder } = await openOffice();
const [officer, second, approver, finance] = [who('officer'), who('officer', '2'), who('approver'), who('finance')];
const [supplier] = countyOf(COUNTY).providers;
if (supplier === undefined) throw new Error('the county has no provider');
const provider = who('provider', '', supplier.creditCode);
const say = '样例意见';
const BANK = { number: '6222021000000017', bank: '样例银行彭阳支行', unionNumber: '999875000016' };
const FEN = 3_000_000;

const codeOf = (done: Awaited<ReturnType<typeof act>>): string => (done.ok ? 'done' : done.refusal.code);
const balance = async (account: string): Promise<number> =>
  granted(await readLedger(ports, who('auditor'), {})).balances.find((each) => each.account === account)?.fen ?? 0;
const outlayOf = async (id: string) => {
  const view = granted(await readCase(ports, provider, id));
  if (view.kind !== 'outlay') throw new Error(`no outlay ${id}`);
  return view;
};
let [rowId, id] = ['', ''];

describe('a provider is rewarded, from what it did to what it gives back', () => {
  it('by a row that an approver found worthy; not before a document names an amount', async () => {
    await moveTo('2026-06-30');
    await importFolder('2026-06-30');
    const [notice] = granted(await listFunds(ports, finance));
    if (notice === undefined) throw new Error('no fund notice');
    const fund = granted(await act(finance, 'fund', 'registerFundNotice', { registerRowId: notice.registerRowId }));
    const uses = { transformation: notice.fen - 2 * FEN, 'provider-reward': FEN, training: FEN };
    granted(await act(officer, 'fund', 'proposeAllocation', uses, fund.id));
    granted(await act(finance, 'fund', 'approveAllocation', {}, fund.id));
    const register = 'provider-services' as const;
    const paper = granted(await keepRowFile(ports, officer, register, { name: '样例标准.png', bytes: DOT })).digest;
    const firm = codesOf().pilots[0] ?? '';
    const service = { service: '上线生产管理系统（样例）', from: asDay('2026-06-01'), reward: 'provider', remarks: say };
    const named = { name: supplier.name, provider: supplier.creditCode, firmName: '样例企业', firm };
    rowId = granted(await act(officer, 'row', 'enterRow', { register, ...named, ...service, status: 'proposed' })).id;
    const ask = { rowId, amountFen: FEN, ...BANK };
    expect(codeOf(await act(officer, 'outlay', 'prepareOutlay', ask))).toBe('policy-says-no');
    const due = { register, reason: say, status: 'due', standard: paper } as const;
    expect(codeOf(await act(approver, 'row', 'changeRow', due, rowId))).toBe('facts-missing');
    granted(await act(approver, 'row', 'changeRow', { ...due, recognised: true }, rowId));
    expect(granted(await listOutlays(ports, officer)).grounds.map((each) => each.rowId)).toEqual([rowId]);
    expect(codeOf(await act(officer, 'outlay', 'prepareOutlay', ask))).toBe('facts-missing');
    const basis = {
      register: 'policy-bases',
      title: '样例奖励标准',
      number: '样例发〔2026〕9号',
      issuer: '样例县政府',
      level: 'county',
    } as const;
    const standard = { bears: say, status: 'inForce', rewards: 'provider', rewardFen: FEN, paper };
    expect(codeOf(await act(officer, 'row', 'enterRow', { ...basis, ...standard }))).toBe('not-permitted');
    granted(await act(approver, 'row', 'enterRow', { ...basis, ...standard }));
    const unchecked = await act(officer, 'outlay', 'prepareOutlay', ask);
    expect(unchecked).toMatchObject({ refusal: { code: 'facts-missing', message: expect.stringContaining('服务商资质登记簿') } });
    granted(await act(officer, 'row', 'enterRow', checkedStanding({ ...supplier, on: '2026-06-30' })));
  });

  it('once, however many ask at the same moment; another approves and the money is bound', async () => {
    const asking = [officer, second].map((by) => act(by, 'outlay', 'prepareOutlay', { rowId, amountFen: FEN, ...BANK }));
    const both = await Promise.all(asking);
    expect(both.map(codeOf).toSorted()).toEqual(['already-done', 'done']);
    id = both.flatMap((done) => (done.ok ? [done.value.id] : []))[0] ?? '';
    expect(granted(await listInbox(ports, approver)).items.map((each) => each.act)).toContain('approveOutlay');
    granted(await act(approver, 'outlay', 'approveOutlay', { number: BANK.number, opinion: say }, id));
    expect(await balance('region/committed/provider-reward')).toBe(FEN);
    expect((await outlayOf(id)).outlay.account.number).not.toContain(BANK.number);
    expect((await readCase(ports, who('provider', '', codesOf().evaluator), id)).ok).toBe(false);
  });

  it('shown to the public, ordered by another hand, and paid on the bank’s written answer, which two of finance read', async () => {
    const shown = { purpose: 'reward' as const, title: '拟兑付奖励公示（样例）', caseIds: [id], contact: say };
    const notice = granted(await act(officer, 'notice', 'publishNotice', shown));
    expect(codeOf(await act(officer, 'batch', 'prepareBatch', { title: say, caseIds: [id] }))).toBe('policy-says-no');
    await moveTo('2026-07-20');
    granted(await act(officer, 'notice', 'concludeNotice', {}, notice.id));
    expect(granted(await listBatches(ports, finance)).rehearsal).toMatchObject({
      lines: [{ caseId: id, differences: [] }],
      differences: [],
    });
    const batch = granted(await act(officer, 'batch', 'prepareBatch', { title: say, caseIds: [id] }));
    granted(await act(finance, 'batch', 'approveBatch', {}, batch.id));
    const bytes = Buffer.from('%PDF-1.7 样例答复');
    const answer = granted(await keepScan(ports, 'p', { name: '样例银行答复.pdf', bytes })).digest;
    const of = { instructionId: `${id}-1` };
    const said = { ...of, outcome: 'paid', on: asDay('2026-07-20'), reason: say } as const;
    expect(codeOf(await act(finance, 'batch', 'stateOutcome', { ...said, answer: 'c'.repeat(64) }, batch.id))).toBe('not-found');
    granted(await act(finance, 'batch', 'stateOutcome', { ...said, answer }, batch.id));
    expect((await outlayOf(id)).stage).toBe('ordered');
    const other = who('finance', '2');
    const waiting = { caseId: batch.id, act: 'confirmOutcome', about: supplier.name };
    expect(granted(await listInbox(ports, other)).items).toContainEqual(expect.objectContaining(waiting));
    expect(codeOf(await act(finance, 'batch', 'confirmOutcome', of, batch.id))).toBe('same-person');
    granted(await act(other, 'batch', 'confirmOutcome', of, batch.id));
    expect((await outlayOf(id)).stage).toBe('paid');
    expect(await balance('region/paid/provider-reward')).toBe(FEN);
    const [payment] = granted(await listPublicPayments(ports, 'p'));
    expect(payment).toMatchObject({ name: supplier.name, what: '综合型服务商奖励', amountFen: FEN, noticeId: notice.id });
    expect(granted(await readFile(ports, who('auditor'), answer)).bytes).toEqual(bytes);
    await moveTo('2026-07-21');
    expect(granted(await gatherEvidence(ports, 'p', batch.id)).files.map(({ digest }) => digest)).toContain(answer);
  });

  it('and gives it back where it subcontracted', async () => {
    const ground = { trigger: 'provider-breach', findings: say } as const;
    const opened = granted(await act(officer, 'recovery', 'openRecovery', { ...ground, projectId: id, answerBy: asDay('2026-08-03') }));
    granted(await act(provider, 'recovery', 'answerRecovery', { text: say, wantsHearing: false }, opened.id));
    granted(await act(officer, 'recovery', 'proposeRecovery', { ...ground, dueOn: asDay('2026-08-31') }, opened.id));
    granted(await act(approver, 'recovery', 'decideRecovery', {}, opened.id));
    const receipt = { fen: FEN, on: asDay('2026-07-20'), by: 'transfer', voucher: '样例回单' } as const;
    granted(await act(finance, 'recovery', 'bookReceipt', receipt, opened.id));
    granted(await act(who('approver', '2'), 'recovery', 'closeRecovery', { to: 'use' }, opened.id));
    expect(await balance('region/paid/provider-reward')).toBe(0);
    expect(await balance('region/allocated/provider-reward')).toBe(FEN);
  });
});
