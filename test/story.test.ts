import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { bookPaid, settleAccount } from '../dev/seed/paying.ts';
import { listFunds } from '../src/app/list-funds.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { listRecoveries } from '../src/app/list-recoveries.ts';
import { listPublicPayments } from '../src/app/list-public-payments.ts';
import { readCase } from '../src/app/read-case.ts';
import { readFundLedger } from '../src/app/read-fund-ledger.ts';
import { readLedger } from '../src/app/read-ledger.ts';
import { readPayment } from '../src/app/read-payment.ts';
import { readPublicNotice } from '../src/app/read-public-notice.ts';
import { asDay } from '../src/kernel/day.ts';
import { codesOf, openOffice } from './office.ts';
import { ACCEPTED_BY_EXPERTS, REVIEWED } from './reviewed.ts';

const { ports, who, act, confirm, moveTo, importFolder, raw } = await openOffice();
const { pilots, evaluator } = codesOf();
const [officer, second, approver, city, finance, auditor] = [
  who('officer'),
  who('officer', '2'),
  who('approver'),
  who('city'),
  who('finance'),
  who('auditor'),
];
const examiner = who('evaluator', '', evaluator);
const say = '样例意见';

const projectOf = async (creditCode: string | undefined) => {
  const { items } = granted(await listProjects(ports, auditor, { limit: 200 }));
  const found = items.find((item) => item.creditCode === creditCode);
  if (!found) throw new Error(`no project of ${creditCode}`);
  return found;
};
const stageOf = async (id: string): Promise<string> => {
  const view = granted(await readCase(ports, auditor, id));
  return view.kind === 'project' ? view.project.stage : view.stage;
};
const inboxOf = async (person: typeof officer) =>
  granted(await listInbox(ports, person)).items.map(({ caseId, act: waiting }) => ({ caseId, act: waiting }));

describe('one firm from the imported form to the money, each step by the one who owns it', () => {
  it('comes on file with a verdict, and the region’s money into the books', async () => {
    await moveTo('2026-06-30');
    const done = await importFolder('2026-06-30');
    expect(done.rows?.added).toBeGreaterThan(20);
    expect((await projectOf(pilots[0])).outcome).toBe('yes');
    for (const { registerRowId, fen } of granted(await listFunds(ports, finance))) {
      const { id } = granted(await act(finance, 'fund', 'registerFundNotice', { registerRowId }));
      granted(await act(officer, 'fund', 'proposeAllocation', { transformation: fen }, id));
      granted(await act(finance, 'fund', 'approveAllocation', {}, id));
    }
    expect(granted(await listFunds(ports, finance)).every(({ caseId }) => caseId !== null)).toBe(true);
  });

  it('is confirmed as fit, proposed by one person and listed by another', async () => {
    await moveTo('2026-07-02');
    const ids = [(await projectOf(pilots[0])).id, (await projectOf(pilots[1])).id];
    const early = await act(officer, 'selection', 'submitSelection', { title: '第一批（样例）', caseIds: ids, ...REVIEWED });
    expect(early.ok ? 'done' : early.refusal.code).toBe('wrong-stage');
    await confirm(ids);
    const list = granted(await act(officer, 'selection', 'submitSelection', { title: '第一批（样例）', caseIds: ids, ...REVIEWED }));
    expect(await inboxOf(approver)).toEqual([{ caseId: list.id, act: 'approveSelection' }]);
    const both = { ...officer, actor: { ...officer.actor, roles: ['officer', 'approver'] as const } };
    const oneHand = await act(both, 'selection', 'approveSelection', {}, list.id);
    expect(oneHand.ok ? 'done' : oneHand.refusal.code).toBe('same-person');
    granted(await act(approver, 'selection', 'approveSelection', {}, list.id));
    expect(await Promise.all(ids.map(stageOf))).toEqual(['listed', 'listed']);
  });

  it('is confirmed after a public notice of five working days; the one objected to with reason is not', async () => {
    const [first, other] = [await projectOf(pilots[0]), await projectOf(pilots[1])];
    const notice = granted(
      await act(officer, 'notice', 'publishNotice', {
        purpose: 'pilot',
        title: '拟试点公示（样例）',
        caseIds: [first.id, other.id],
        contact: '样例',
      }),
    );
    const objection = { caseId: other.id, text: '样例异议', name: '样例群众', phone: '13900000000' };
    granted(await act(who('public'), 'notice', 'raiseObjection', objection, notice.id));
    const early = await act(officer, 'notice', 'concludeNotice', {}, notice.id);
    expect(early.ok ? 'done' : early.refusal.code).toBe('policy-says-no');
    await moveTo('2026-07-10');
    const shown = granted(await readPublicNotice(ports, 'p', notice.id));
    expect(shown.objections).toEqual({ received: 1, settled: 0 });
    expect(JSON.stringify(shown)).not.toMatch(/样例群众|13900000000|样例异议/);
    granted(await act(officer, 'notice', 'settleObjection', { objectionId: '1', upheld: true, reply: say }, notice.id));
    granted(await act(officer, 'notice', 'concludeNotice', {}, notice.id));
    expect(await stageOf(first.id)).toBe('pilot');
    expect(await stageOf(other.id)).toBe('removed');
  });

  it('is transformed, measured before and after, and accepted by an independent evaluator', async () => {
    await moveTo('2026-08-12');
    await importFolder('2026-08-12');
    const { id } = await projectOf(pilots[0]);
    granted(await act(officer, 'project', 'assessLevel', { phase: 'before' }, id));
    granted(await act(officer, 'project', 'draftPlan', {}, id));
    granted(await act(officer, 'project', 'submitPlan', {}, id));
    const oneHand = await act(
      { ...approver, actor: { ...approver.actor, personId: officer.actor.personId } },
      'project',
      'approvePlan',
      {},
      id,
    );
    expect(oneHand.ok ? 'done' : oneHand.refusal.code).toBe('same-person');
    granted(await act(approver, 'project', 'approvePlan', {}, id));
    await moveTo('2027-03-03');
    await importFolder();
    granted(await act(officer, 'project', 'registerExpense', {}, id));
    const view = granted(await readCase(ports, officer, id));
    const open = view.kind === 'project' ? view.project.expenses.filter(({ facts }) => facts.category === 'smart-equipment') : [];
    for (const { id: expenseId } of open) granted(await act(officer, 'project', 'ruleOnExpense', { expenseId, reason: say }, id));
    expect(view.kind === 'project' && view.changed).toEqual([]);
    granted(await act(officer, 'project', 'assignEvaluator', { evaluator }, id));
    granted(await act(examiner, 'project', 'assessLevel', { phase: 'after' }, id));
    const incomplete = await act(officer, 'project', 'requestAcceptance', { materials: ['ledger'] }, id);
    expect(incomplete.ok ? 'done' : incomplete.refusal.code).toBe('facts-missing');
    granted(await act(officer, 'project', 'requestAcceptance', { materials: ['application', 'ledger', 'vouchers', 'level-evidence'] }, id));
    granted(
      await act(
        examiner,
        'project',
        'passAcceptance',
        { opinion: say, levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS },
        id,
      ),
    );
    expect(await stageOf(id)).toBe('accepted');
  });

  it('is reviewed by county and city, published with its amount, and the money is bound and paid by different hands', async () => {
    await moveTo('2027-03-16');
    const { id } = await projectOf(pilots[0]);
    await settleAccount({ ports, officer, approver }, id, 1);
    granted(await act(approver, 'project', 'approveByCounty', { opinion: say }, id));
    granted(await act(city, 'project', 'approveByCity', { opinion: say }, id));
    await moveTo('2027-03-19');
    const notice = granted(
      await act(second, 'notice', 'publishNotice', { purpose: 'award', title: '拟兑付公示（样例）', caseIds: [id], contact: '样例' }),
    );
    expect(granted(await readPublicNotice(ports, 'p', notice.id)).items[0]?.amountFen).toBeGreaterThan(0);
    await moveTo('2027-03-29');
    granted(await act(second, 'notice', 'concludeNotice', {}, notice.id));
    granted(await act(approver, 'project', 'confirmAward', {}, id));
    const batch = granted(await act(officer, 'batch', 'prepareBatch', { title: '第一批（样例）', caseIds: [id] }));
    const payer = { ...finance, actor: { ...finance.actor, personId: approver.actor.personId } };
    const oneHand = await act(payer, 'batch', 'approveBatch', {}, batch.id);
    expect(oneHand.ok ? 'done' : oneHand.refusal.code).toBe('same-person');
    await moveTo('2027-03-31');
    expect(await inboxOf(finance)).toContainEqual({ caseId: batch.id, act: 'approveBatch' });
    granted(await act(finance, 'batch', 'approveBatch', {}, batch.id));
    expect(await stageOf(id)).toBe('ordered');
    await bookPaid(ports, finance, batch.id, asDay('2027-03-31'));
    const again = await act(officer, 'batch', 'prepareBatch', { title: '再付一次（样例）', caseIds: [id] });
    expect(again.ok ? 'done' : again.refusal.code).toBe('policy-says-no');
  });

  it('leaves books that balance, and a payment whose every figure leads to its evidence', async () => {
    const { id } = await projectOf(pilots[0]);
    const trace = granted(await readPayment(ports, auditor, id));
    expect(trace.chain).toMatchObject({ intact: true });
    expect(trace.steps.at(-1)?.fen).toBe(trace.amountFen);
    expect(trace.expenses.some(({ evidence }) => evidence.length === 2)).toBe(true);
    expect(trace.entries).toHaveLength(3);
    expect(new Set(trace.hands.map(({ name }) => name)).size).toBeGreaterThanOrEqual(5);
    const { balances, entries } = granted(await readLedger(ports, auditor, {}));
    const of = (account: string): number => balances.find((each) => each.account === account)?.fen ?? 0;
    expect(of('region/paid')).toBe(trace.amountFen);
    expect(of('region/committed')).toBe(0);
    expect(of('region/allocated')).toBe(-of('region/external') - trace.amountFen);
    expect(entries[0]?.event).toMatchObject({ kind: 'project', caseId: id });
    const ordered = trace.entries.find(({ instructionId }) => instructionId !== null);
    expect(ordered?.says).toBe(`${trace.name}：拨付补助，批次“第一批（样例）”`);
    expect(granted(await listPublicPayments(ports, 'p')).map(({ caseId, amountFen }) => ({ caseId, amountFen }))).toEqual([
      { caseId: id, amountFen: trace.amountFen },
    ]);
    const [sums] = await raw(`select sum(fen)::text as sum from postings`);
    expect(sums).toEqual({ sum: '0' });
  });
});

describe('the book of the fund', () => {
  it('adds up: what the entries say of a use is what its firms were paid, and every figure is the sum of its entries', async () => {
    const { creditCode } = await projectOf(pilots[0]);
    const { uses, firms, sources, forecast } = granted(await readFundLedger(ports, auditor, {}));
    const paid = uses.filter(({ use }) => use === 'transformation').reduce((sum, { fen }) => sum + fen.paid, 0);
    expect(firms.reduce((sum, { paidFen }) => sum + paidFen, 0)).toBe(paid);
    const [firm] = firms.filter((each) => each.paidFen > 0);
    expect(firm?.categories.reduce((sum, { fen }) => sum + fen, 0)).toBe(firm?.paidFen);
    const { entries } = granted(await readLedger(ports, auditor, { account: 'region/paid', firm: creditCode }));
    expect(
      entries.flatMap(({ postings }) => postings).reduce((sum, { account, fen }) => (account === 'region/paid' ? sum + fen : sum), 0),
    ).toBe(firm?.paidFen);
    const granting = sources.reduce((sum, { grantedFen }) => sum + grantedFen, 0);
    const held = uses.reduce((sum, { fen }) => sum + Object.values(fen).reduce((all, each) => all + each, 0), 0);
    expect(held + sources.reduce((sum, { unallocatedFen }) => sum + unallocatedFen, 0)).toBe(granting);
    expect(forecast.availableFen).toBeGreaterThan(0);
  });

  it('of a period before anything was paid, or of another firm, shows nothing paid', async () => {
    const before = granted(await readFundLedger(ports, auditor, { to: asDay('2026-07-01') }));
    expect(before.uses.every(({ fen }) => fen.paid === 0)).toBe(true);
    const other = granted(await readFundLedger(ports, auditor, { firm: 'nobody' }));
    expect(other).toMatchObject({ firms: [], uses: [] });
    expect((await readFundLedger(ports, who('firm', '', pilots[0]), {})).ok).toBe(false);
  });
});

describe('what was paid on false papers comes back', () => {
  const director = who('director');
  let recovery = '';
  const onRecovery: typeof act = (as, kind, name, input) => act(as, kind, name, input, recovery);

  it('the firm is told, answers and is heard; another decides; the list of bad faith names it', async () => {
    const { id, creditCode, name } = await projectOf(pilots[0]);
    const firm = who('firm', '', creditCode);
    const ground = { trigger: 'forged-papers', findings: say } as const;
    const opening = { ...ground, projectId: id, answerBy: asDay('2027-06-30') };
    const both = await Promise.all([officer, second].map((by) => act(by, 'recovery', 'openRecovery', opening)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    recovery = both.flatMap((done) => (done.ok ? [done.value.id] : []))[0] ?? '';
    expect((await readCase(ports, who('firm', '', codesOf().evaluator), recovery)).ok).toBe(false);
    granted(await onRecovery(firm, 'recovery', 'answerRecovery', { text: say, wantsHearing: true }));
    const { today } = await ports.moment('p');
    granted(await onRecovery(who('approver', '2'), 'recovery', 'hearRecovery', { on: today, persons: say, summary: say }));
    const days = { dueOn: asDay('2027-07-31'), badFaithUntil: asDay('2029-12-31') };
    granted(await onRecovery(officer, 'recovery', 'proposeRecovery', { ...ground, ...days }));
    granted(await onRecovery(approver, 'recovery', 'decideRecovery', {}));
    const { recoveries, badFaith } = granted(await listRecoveries(ports, auditor));
    expect(recoveries.map((each) => each.name)).toEqual([name]);
    expect(badFaith.map((each) => each.creditCode)).toEqual([creditCode]);
    expect(badFaith[0]?.until).toBe('2029-12-31');
  });

  it('comes in parts, each booked once; what is given up stays paid; where the rest goes is said', async () => {
    const { id, creditCode } = await projectOf(pilots[0]);
    const { amountFen } = granted(await readPayment(ports, auditor, id));
    const { today } = await ports.moment('p');
    const receipt = { fen: amountFen - 100, on: today, by: 'transfer', voucher: '样例回单' } as const;
    const key = 'one-receipt-clicked-twice';
    await Promise.all([1, 2].map(() => act(finance, 'recovery', 'bookReceipt', receipt, recovery, { key })));
    granted(await onRecovery(director, 'recovery', 'writeOffRecovery', { reason: say, document: say }));
    granted(await onRecovery(who('approver', '2'), 'recovery', 'closeRecovery', { to: 'source' }));
    const { balances } = granted(await readLedger(ports, auditor, {}));
    const of = (account: string): number => balances.find((each) => each.account === account)?.fen ?? 0;
    expect([of('region/paid'), of('region/recovered')]).toEqual([100, 0]);
    const [held] = await raw(`select fen::text from balances where key = 'firm:${creditCode}'`);
    expect(held).toEqual({ fen: '100' });
    const [sums] = await raw(`select sum(fen)::text as sum from postings`);
    expect(sums).toEqual({ sum: '0' });
  });
});

describe('a history that somebody changed past the product', () => {
  it('is found, whether an event, the state or the end was touched', async () => {
    const { id } = await projectOf(pilots[0]);
    const tamper = async (statement: string, undo: string): Promise<boolean> => {
      await raw(`alter table events disable trigger events_stay; ${statement}`);
      const { chain } = granted(await readPayment(ports, auditor, id));
      await raw(undo);
      return chain.intact;
    };
    const at = `where case_id = '${id}' and version = 3`;
    expect(
      await tamper(
        `update events set actor_name = '别人' || actor_name ${at}`,
        `update events set actor_name = substr(actor_name, 3) ${at}`,
      ),
    ).toBe(false);
    const amount = (from: string, to: string): string =>
      `update cases set state = replace(state::text, '"amountFen":${from}', '"amountFen":${to}')::json where id = '${id}'`;
    const { amountFen } = granted(await readPayment(ports, auditor, id));
    expect(await tamper(amount(`${amountFen}`, `${amountFen + 1}`), amount(`${amountFen + 1}`, `${amountFen}`))).toBe(false);
    expect(granted(await readPayment(ports, auditor, id)).chain.intact).toBe(true);
  });

  it('is found when what a test said is put differently, in words or in its answer', async () => {
    const { id } = await projectOf(pilots[0]);
    await expect(raw(`update reasons set says = ''`)).rejects.toThrow('append-only');
    const [said] = await raw(`select r.id from reasons r join events e on e.case_id = '${id}' and strpos(e.payload::text, r.id) > 0
      where r.test = 'tax-compliant' and r.holds = 'true' limit 1`);
    const put = (what: string) =>
      raw(`alter table reasons disable trigger reasons_stay; update reasons set ${what} where id = '${String(said?.['id'])}'`);
    const isIntact = async () => granted(await readPayment(ports, auditor, id)).chain.intact;
    await put(`says = says || '。'`);
    expect(await isIntact()).toBe(false);
    await put(`says = trim(trailing '。' from says)`);
    expect(await isIntact()).toBe(true);
    await put(`holds = 'unknown'`);
    expect(await isIntact()).toBe(false);
    await put(`holds = 'true'`);
    expect(await isIntact()).toBe(true);
  });
});
