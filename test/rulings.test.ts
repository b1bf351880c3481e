import { afterAll, describe, expect, it } from 'vitest';
import { getPolicy } from '../policy/index.ts';
import type { Change } from '../policy/policy.ts';
import { reDecide, sidesOf } from '../policy/what-if/index.ts';
import { granted } from '../dev/seed/granted.ts';
import { WEIGHED } from '../dev/seed/notices.ts';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { listLiveCases } from '../src/app/list-live-cases.ts';
import { listReadings } from '../src/app/list-readings.ts';
import { loadOpenQuestions } from '../src/app/open-questions.ts';
import { moveCases, previewMove } from '../src/app/move-cases.ts';
import { previewRuling } from '../src/app/preview-ruling.ts';
import { readCase } from '../src/app/read-case.ts';
import { replayVerdicts } from '../src/app/replay-verdicts.ts';
import { verifyProgramme } from '../src/app/verify/verify-programme.ts';
import type { Who } from '../src/app/ports.ts';
import type { CaseKind, ProjectView } from '../src/contract/views.ts';
import type { RulingView } from '../src/contract/ruling-views.ts';
import { PILOT_STAGES } from '../src/cases/project/stages.ts';
import type { Project } from '../src/cases/project/state.ts';
import type { Role } from '../src/cases/roles.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { asDay } from '../src/kernel/day.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';
import { refusalOf } from './refusal.ts';
import { sampleAmendment, twoVersions } from './sample-amendment.ts';

const store = await openStore({ connectionString: await openDatabase() });
afterAll(() => store.close());
const ports = openPorts({ store, key: new Uint8Array(32).fill(1), programmeId: 'demo', clock: () => new Date('2026-11-22T02:00:00Z') });
await seedDemo(ports);
/** The same county in a house that ships the sample amendment too. */
const amended = { ...ports, policies: twoVersions };
const reads = store.in('demo');

const who = (role: Role, hand = '', secondFactor = true): Who => ({
  programmeId: 'demo',
  actor: { personId: `${role}-${hand}`, name: `样例${role}${hand}`, roles: [role], secondFactor },
});
let keys = 0;
const act = (as: Who, kind: CaseKind, name: string, input: object, caseId?: string) =>
  actOnCase(ports, as, { kind, act: name, input, key: `key-${(keys += 1)}-00000`, ...(caseId && { caseId }) });
const taxIncluded = {
  pack: 'pengyang-2026',
  ground: 'reading',
  term: 'deductibleTax',
  value: 'included',
  from: asDay('2026-07-20'),
} as const;
const paper = { documentNumber: '样例纪要〔2027〕3号', documentOn: '2027-04-01', issuer: '样例县工信商务局', reason: '统一口径' };
const replay = () => replayVerdicts(amended, 'demo');

describe('switching a reading', () => {
  let id = '';
  const before = replay();

  it('shows which open cases change, by how much and why, and records nothing', async () => {
    const events = (await replay()).events;
    const { effect, shifts, edition } = granted(await previewRuling(ports, who('officer'), taxIncluded));
    expect(edition).toBe('pengyang-2026?deductibleTax=included&measures/7.1=待定');
    expect(effect.gains + effect.losses).toBe(shifts.filter(({ direction }) => direction !== 'otherwise').length);
    expect(effect.gains).toBeGreaterThan(0);
    expect(effect.losses).toBe(0);
    expect(effect.unchanged + effect.gains + effect.otherwise).toBe((await loadOpenQuestions(reads)).length);
    for (const { why } of shifts) expect(why).not.toBe('');
    expect((await replay()).events).toBe(events);
  });

  it('takes two people and a second factor, and refuses what already stands or is not there', async () => {
    const prepare = (change: object) => act(who('officer'), 'ruling', 'prepareRuling', { ...taxIncluded, ...paper, ...change });
    expect(refusalOf(await prepare({ value: 'excluded' })).code).toBe('already-done');
    expect(refusalOf(await prepare({ value: '随便' })).message).toContain('从所列的读法中选一种');
    expect(refusalOf(await prepare({ term: 'toString' })).code).toBe('bad-input');
    expect(refusalOf(await prepare({ pack: 'atlantis' })).message).toContain('atlantis');
    expect(refusalOf(await prepare({ ground: 'parameter', term: 'subsidyCeiling', value: '35' })).message).toContain('金额要带单位');
    expect(refusalOf(await prepare({ documentOn: '2030-01-01' })).message).toContain('今天之后');
    expect(refusalOf(await act(who('approver'), 'ruling', 'prepareRuling', { ...taxIncluded, ...paper })).code).toBe('not-permitted');
    id = granted(await prepare({})).id;
    const both = { ...who('approver'), actor: { ...who('approver').actor, personId: 'officer-' } };
    expect(refusalOf(await act(both, 'ruling', 'signRuling', WEIGHED, id)).code).toBe('same-person');
    expect(refusalOf(await act(who('approver', '', false), 'ruling', 'signRuling', WEIGHED, id)).code).toBe('second-factor-needed');
  });

  it('is shown to the signer as it is now, changes nothing before, and once signed is recorded with what he saw', async () => {
    const waiting = granted(await readCase(ports, who('approver'), id)) as RulingView;
    expect(waiting.foreseen?.effect.gains).toBeGreaterThan(0);
    expect(granted(await listReadings(ports, who('auditor'))).edition).toBe('pengyang-2026');
    granted(await act(who('approver'), 'ruling', 'signRuling', WEIGHED, id));
    const signed = granted(await readCase(ports, who('auditor'), id)) as RulingView;
    expect(signed.signed).toMatchObject({ number: 2, effect: waiting.foreseen?.effect });
    expect(signed.foreseen).toBeNull();
    expect(signed.timeline.at(-1)?.says).toContain('编为第2号决定');
  });

  it('says from then on who decided it, by which paper', async () => {
    const { edition, readings, rulings } = granted(await listReadings(ports, who('auditor')));
    expect(edition).toBe('pengyang-2026?deductibleTax=included&measures/7.1=样例纪要〔2027〕3号');
    expect(readings.find(({ name }) => name === 'deductibleTax')).toMatchObject({
      chosen: 'included',
      decidedBy: { issuer: '样例县工信商务局', document: '样例纪要〔2027〕3号', ruling: { number: 2 } },
    });
    expect(readings.find(({ name }) => name === 'levelRise')?.decidedBy.ruling).toBeNull();
    expect(rulings.find((each) => each.id === id)).toMatchObject({ stage: 'signed', number: 2 });
  });

  it('leaves every verdict on file as it was: all replay under their own edition', async () => {
    const [was, now] = [await before, await replay()];
    expect(now.differing).toEqual([]);
    expect(now.verdicts).toBe(was.verdicts);
    expect((await verifyProgramme(amended, 'demo')).differences).toEqual([]);
  });

  it('decides anew from then on: the next answer bears the edition, and cites the paper', async () => {
    const question = (await loadOpenQuestions(reads)).find(({ asked }) => asked.decision === 'subsidy');
    const view = granted(await readCase(ports, who('officer'), question?.caseId ?? '')) as ProjectView;
    const { verdict } = view.estimate;
    expect(verdict.pack).toBe('pengyang-2026?deductibleTax=included&measures/7.1=样例纪要〔2027〕3号');
    expect(
      verdict.because.filter(({ clause }) => clause === 'measures/7.1').every(({ says }) => says.endsWith('（依样例纪要〔2027〕3号）')),
    ).toBe(true);
    expect(view.edition).toMatchObject({ pack: 'pengyang-2026', edition: verdict.pack, rulings: [{ number: 1 }, { number: 2 }] });
  });

  it('takes again what was recognised otherwise only when an officer registers it, and keeps both answers', async () => {
    const { shifts } = granted(await previewRuling(ports, who('officer'), { ...taxIncluded, value: 'excluded' }));
    const caseId = shifts.find(({ fenBefore, fenAfter }) => fenBefore !== fenAfter)?.caseId ?? '';
    const old = granted(await readCase(ports, who('officer'), caseId)) as ProjectView;
    granted(await act(who('officer'), 'project', 'registerExpense', {}, caseId));
    const renewed = granted(await readCase(ports, who('officer'), caseId)) as ProjectView;
    expect(renewed.recognisedFen).toBeGreaterThan(old.recognisedFen);
    expect((await replay()).differing).toEqual([]);
  });
});

describe('a higher policy', () => {
  it('overrides a number or a clause by its own document, and is cited from then on', async () => {
    const higher = { ...paper, issuer: '样例自治区工信厅', documentNumber: '样例工信发〔2027〕9号' };
    const sign = async (input: object) =>
      granted(
        await act(
          who('approver'),
          'ruling',
          'signRuling',
          WEIGHED,
          granted(await act(who('officer'), 'ruling', 'prepareRuling', { pack: 'pengyang-2026', from: '2027-04-01', ...higher, ...input }))
            .id,
        ),
      );
    await sign({ ground: 'parameter', term: 'subsidyCeiling', value: '30万' });
    await sign({ ground: 'clause', term: 'measures/14', value: '绩效评价由自治区统一组织' });
    const { parameters, clauses } = granted(await listReadings(ports, who('auditor')));
    expect(parameters.find(({ name }) => name === 'subsidyCeiling')).toMatchObject({
      amount: '30 万元',
      decidedBy: { ruling: { number: 3 } },
    });
    expect(clauses.find(({ id }) => id === 'measures/14')?.decidedBy).toMatchObject({
      document: '样例工信发〔2027〕9号',
      ruling: { number: 4 },
    });
    expect((await replay()).differing).toEqual([]);
    expect((await verifyProgramme(amended, 'demo')).differences).toEqual([]);
  });

  it('does not touch an award that stands: it is carried to its end by the edition that gave it', async () => {
    const stages = ['county-approved', 'city-approved', 'award-publicised', 'awarded'];
    const standing = (await Promise.all(stages.map((stage) => reads.listCasesAt('project', stage, 9)))).flat();
    expect(standing.length).toBeGreaterThan(0);
    for (const { id } of standing) {
      const { edition, readiness } = granted(await readCase(ports, who('finance'), id)) as ProjectView;
      expect([edition.edition, readiness?.pack, edition.amendments]).toEqual(['pengyang-2026', 'pengyang-2026', []]);
    }
  });
});

describe('a what-if after rulings', () => {
  const supposing = async (change: Change) => {
    const { edition } = granted(await listReadings(ports, who('auditor')));
    return reDecide(await questions(), sidesOf(getPolicy(edition), change, getPolicy));
  };
  const projects = async () =>
    (await Promise.all(PILOT_STAGES.map((stage) => reads.listCasesAt('project', stage, 99)))).flat().flatMap(({ id, state }) => {
      const project = state as Project;
      return project.stage === 'none' ? [] : [{ id, project }];
    });
  const questions = async () => granted(await listLiveCases(ports, who('officer')));

  it('asks about each expense once, with its last answer', async () => {
    const asked = (await questions()).filter(({ decision }) => decision === 'expense');
    for (const { id, project } of await projects()) {
      const own = asked.filter(({ onFile }) => onFile?.id === id);
      expect(own.map(({ pack = '' }) => pack).toSorted()).toEqual(project.expenses.map(({ verdict }) => verdict.pack).toSorted());
    }
  });

  it('starts each case from what stands on file, not from the terms of today', async () => {
    const { gains, losses, otherwise, elsewhere } = await supposing({});
    expect([gains, losses, otherwise]).toEqual([[], [], []]);
    expect(elsewhere).toBeGreaterThan(0);
  });

  it('takes from an award above a lower ceiling what lies above it, beginning at the amount awarded', async () => {
    const awards = (await projects()).flatMap(({ id, project }) =>
      'award' in project ? [{ id, amountFen: project.award.amountFen }] : [],
    );
    const lowered = awards.filter(({ amountFen }) => amountFen > 20_000_000);
    const { losses } = await supposing({ parameters: { subsidyCeiling: 20_000_000 } });
    const ofAwards = losses.filter(({ decision, onFile }) => decision === 'subsidy' && awards.some(({ id }) => id === onFile?.id));
    // Above the 30 万元 that were ruled since.
    expect(lowered.some(({ amountFen }) => amountFen > 30_000_000)).toBe(true);
    expect(new Set(ofAwards.map(({ onFile, fenBefore, fenAfter }) => `${onFile?.id} ${fenBefore} ${fenAfter}`))).toEqual(
      new Set(lowered.map(({ id, amountFen }) => `${id} ${amountFen} 20000000`)),
    );
  });
});

describe('an amendment', () => {
  const to = 'pengyang-2026-sample';
  it('decides new cases from its day on, and leaves the cases there are with their version', async () => {
    expect(granted(await listReadings(amended, who('auditor')))).toMatchObject({ pack: to, edition: to });
    const { pack } = (await loadOpenQuestions(reads))[0] ?? {};
    expect(pack).toBe('pengyang-2026');
  });

  it('shows for one case what would differ, and moves it only by an approver’s act with reason and second factor', async () => {
    const question = (await loadOpenQuestions(reads)).find(({ asked }) => asked.decision === 'subsidy');
    const caseId = question?.caseId ?? '';
    const view = granted(await readCase(amended, who('approver', 'mover'), caseId)) as ProjectView;
    const offered = ({ acts }: ProjectView) => acts.some(({ act: name }) => name === 'moveToPolicy');
    expect(offered(view)).toBe(true);
    expect(offered(granted(await readCase(ports, who('approver', 'mover'), caseId)) as ProjectView)).toBe(false);
    expect(view.edition.amendments).toMatchObject([{ pack: to, issue: { document: '样例工信发〔2026〕7号' } }]);
    const move = (as: Who, input: object) =>
      actOnCase(amended, as, { kind: 'project', caseId, act: 'moveToPolicy', input, key: `move-${(keys += 1)}-000` });
    const input = { to, clause: 'measures/18', reason: '企业申请按修订办理' };
    expect(refusalOf(await move(who('officer'), input)).code).toBe('not-permitted');
    expect(refusalOf(await move(who('approver', '', false), input)).code).toBe('second-factor-needed');
    expect(refusalOf(await move(who('approver', 'mover'), { ...input, to: 'atlantis' })).code).toBe('bad-input');
    expect(refusalOf(await move(who('approver', 'mover'), { ...input, clause: 'measures/99' })).code).toBe('bad-input');
    granted(await move(who('approver', 'mover'), input));
    const moved = granted(await readCase(amended, who('auditor'), caseId)) as ProjectView;
    expect(moved.edition).toMatchObject({ pack: to, edition: to, amendments: [] });
    expect(moved.estimate.verdict.pack).toBe(to);
    expect(moved.project.application.verdict.pack).toBe('pengyang-2026');
    expect(moved.timeline.at(-1)?.says).toContain(sampleAmendment.title);
    expect(refusalOf(await move(who('approver', 'mover'), input)).code).toBe('already-done');
  });

  it('moves many at once after a preview, all or none', async () => {
    const { cases, effect } = granted(await previewMove(amended, who('auditor'), to));
    const questions = (await loadOpenQuestions(reads)).filter(({ pack }) => pack === 'pengyang-2026');
    expect(new Set(cases.map(({ caseId }) => caseId))).toEqual(new Set(questions.map(({ caseId }) => caseId)));
    expect(effect.gains + effect.losses + effect.otherwise + effect.unchanged).toBe(questions.length);
    const chosen = cases.slice(0, 3).map(({ caseId }) => caseId);
    const input = { to, clause: 'measures/18', reason: '统一改按修订办理', key: 'many-0001' };
    const withGhost = await moveCases(amended, who('approver', 'mover'), { ...input, key: 'many-0000', caseIds: [...chosen, 'ghost'] });
    expect(refusalOf(withGhost).code).toBe('not-found');
    expect(granted(await previewMove(amended, who('auditor'), to)).cases).toHaveLength(cases.length);
    expect(granted(await moveCases(amended, who('approver', 'mover'), { ...input, caseIds: chosen }))).toEqual({ moved: 3 });
    expect(granted(await moveCases(amended, who('approver', 'mover'), { ...input, caseIds: chosen }))).toEqual({ moved: 3 });
    expect(granted(await previewMove(amended, who('auditor'), to)).cases).toHaveLength(cases.length - 3);
  });

  it('leaves nothing on file that does not replay, two versions and five editions together', async () => {
    const { differing, verdicts } = await replay();
    expect(differing).toEqual([]);
    expect(verdicts).toBeGreaterThan(100);
    expect((await verifyProgramme(amended, 'demo')).differences).toEqual([]);
  });
});
