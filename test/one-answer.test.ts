import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { WEIGHED } from '../dev/seed/notices.ts';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { getPolicy } from '../policy/index.ts';
import type { SubsidyFacts, SubsidyValue } from '../policy/policy.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { readDraft } from '../src/app/drafts/read-draft.ts';
import { saveDraft } from '../src/app/drafts/save-draft.ts';
import { listReadings } from '../src/app/list-readings.ts';
import type { Who } from '../src/app/ports.ts';
import { readCase } from '../src/app/read-case.ts';
import { readLedger } from '../src/app/read-ledger.ts';
import { readPolicyNow } from '../src/app/in-force.ts';
import type { Role } from '../src/cases/roles.ts';
import type { CaseKind, MeNow, ProjectView } from '../src/contract/views.ts';
import type { Verdict } from '../src/kernel/verdict.ts';
import { cookieOf, openServer, send } from './server.ts';

// Whoever asks, and wherever: after a ruling is signed, nobody may be told what holds no longer.
const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const { programmeId } = ports;
const reads = ports.store.in(programmeId);
const who = (role: Role, organisation?: string): Who => ({
  programmeId,
  actor: { personId: `${role}-one`, name: `样例${role}`, roles: [role], secondFactor: true, ...(organisation && { organisation }) },
});
let keys = 0;
const act = (as: Who, kind: CaseKind, name: string, input: object, caseId?: string) =>
  actOnCase(ports, as, { kind, act: name, input, key: `one-answer-${(keys += 1)}`, ...(caseId && { caseId }) });
const page = async (path: string): Promise<string> => (await app.inject({ url: path })).body;
const decide = (facts: SubsidyFacts, edition?: string) =>
  send(app, 'POST', `/api/v1/decisions/subsidy${edition === undefined ? '' : `?edition=${encodeURIComponent(edition)}`}`, facts);
const verdictOf = async (facts: SubsidyFacts, edition?: string) => (await decide(facts, edition)).json<Verdict<SubsidyValue>>();

const CEILING = 20_000_000;
const MUCH = '200';
const facts: SubsidyFacts = {
  inPilot: true,
  completed: true,
  accepted: true,
  level: { before: 1, after: 2 },
  recognisedFen: 200_000_000,
  sameKindSubsidy: false,
  disqualified: false,
};
const newFirm = who('firm', '91640425MA76NEWF0X');
const [accepted] = await reads.listCasesAt('project', 'accepted', 1);
const caseId = accepted?.id ?? '';
const estimateFor = async (as: Who) => (granted(await readCase(ports, as, caseId)) as ProjectView).estimate.verdict;
const before = await estimateFor(who('officer'));

const paper = { documentNumber: '样例工信发〔2027〕9号', documentOn: '2027-03-01', issuer: '样例自治区工信厅', reason: '上级调整' };
const lower = { pack: 'pengyang-2026', ground: 'parameter', term: 'subsidyCeiling', value: '20万', from: '2026-07-20', ...paper };
const { id } = granted(await act(who('officer'), 'ruling', 'prepareRuling', lower));
granted(await act(who('approver'), 'ruling', 'signRuling', WEIGHED, id));
const { edition } = granted(await listReadings(ports, who('auditor')));

describe('after a ruling is signed', () => {
  it('stands in an edition of its own', () => {
    expect(edition).toBe('pengyang-2026?measures/7.1=样例工信发〔2027〕9号&subsidyCeiling=20000000');
    expect(before).toMatchObject({ pack: 'pengyang-2026', value: { ceilingFen: 40_000_000 } });
  });

  it('the public’s self-check, the open decision and a firm’s unfinished application say the new ceiling', async () => {
    expect(await page(`/check/result?spending=${MUCH}&before=1&after=2`)).toContain('最多 200,000.00 元（20 万元）');
    expect(await verdictOf(facts)).toMatchObject({ pack: edition, value: { amountFen: CEILING } });
    granted(await saveDraft(ports, newFirm, { edits: [{ name: 'spending', was: '', is: MUCH }] }));
    expect(granted(await readDraft(ports, newFirm)).live.amount).toContain('最多20万元');
  });

  it('firm and office are told the same of a case, which is what is then decided, and what the open decision says', async () => {
    const { creditCode } = (granted(await readCase(ports, who('officer'), caseId)) as ProjectView).project.application;
    const told = await estimateFor(who('officer'));
    expect(told).toMatchObject({ pack: edition, value: { ceilingFen: CEILING } });
    expect(await estimateFor(who('firm', creditCode))).toEqual(told);
    granted(await act(who('approver'), 'project', 'approveByCounty', { opinion: '同意' }, caseId));
    expect(await estimateFor(who('auditor'))).toEqual(told);
    const now = await readPolicyNow(ports, programmeId);
    expect(await verdictOf(facts)).toEqual(now.decisions.subsidy.decide(facts));
  });

  it('every page shows the new number and nowhere the old one', async () => {
    for (const path of ['/', '/policy']) {
      const html = await page(path);
      const { says = '' } = getPolicy('pengyang-2026').parameters['subsidyCeiling'] ?? {};
      expect(html).toMatch(new RegExp(`${says}：<strong>20 万元`));
      expect(html).not.toMatch(new RegExp(`${says}：<strong>40 万元`));
    }
    const policyPage = await page('/policy');
    for (const said of ['样例自治区工信厅样例工信发〔2027〕9号（', '第1号决定', '（原为：40 万元）', '另一种理解'])
      expect(policyPage).toContain(said);
    for (const { name } of [who('officer').actor, who('approver').actor]) expect(policyPage).not.toContain(name);
    const me = await send(app, 'GET', '/api/v1/me', undefined, await cookieOf(ports, 'officer'));
    expect(me.json<MeNow>().edition).toBe(edition);
    expect(granted(await readLedger(ports, who('finance'), {})).fundPlan.pack).toBe(edition);
  });

  it('answers by an older edition only whoever names it, and by none that was never in force', async () => {
    expect(await verdictOf(facts, 'pengyang-2026')).toMatchObject({ pack: 'pengyang-2026', value: { amountFen: 40_000_000 } });
    expect(await verdictOf(facts, edition)).toEqual(await verdictOf(facts));
    const made = await decide(facts, 'pengyang-2026?subsidyCeiling=99900000000');
    expect(made.statusCode).toBe(404);
    expect(made.json<{ message: string }>().message).toContain(edition);
  });
});
