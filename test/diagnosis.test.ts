import { describe, expect, it } from 'vitest';
import { questions, scenes } from '../policy/indicators/2024/index.ts';
import { countyOf } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { listOwnDiagnoses } from '../src/app/diagnosis/list-own-diagnoses.ts';
import { readDiagnosis } from '../src/app/diagnosis/read-diagnosis.ts';
import { gatherEvidence } from '../src/app/evidence/gather-evidence.ts';
import { saveDiagnosis } from '../src/app/diagnosis/save-diagnosis.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { keepPaper } from '../src/app/papers/keep-paper.ts';
import { readPaper } from '../src/app/papers/read-paper.ts';
import type { Who } from '../src/app/ports.ts';
import { readCase } from '../src/app/read-case.ts';
import type { Result } from '../src/kernel/result.ts';
import { COUNTY, openOffice } from './office.ts';

const { ports, who, act, confirm, moveTo, importFolder } = await openOffice();
const [chosen, compared] = countyOf(COUNTY).providers.map(({ creditCode }) => creditCode);
const officer = who('officer');
const provider = who('provider', '', chosen);
const colleague = who('provider', '2', chosen);
const stranger = who('provider', '3', compared);
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const save = (as: Who, caseId: string, typed: Readonly<Record<string, string>>) =>
  saveDiagnosis(ports, as, { caseId, edits: Object.entries(typed).map(([name, is]) => ({ name, was: '', is })) });
const PDF = new TextEncoder().encode('%PDF-1.7 样例照片');

await moveTo('2026-06-30');
await importFolder('2026-06-30');
const { items } = granted(await listProjects(ports, officer, { outcome: 'yes', limit: 50 }));
const [{ id } = { id: '' }] = items;
await confirm([id]);

describe('a diagnosis from the choice of the provider to the level before', () => {
  it('is entrusted to a provider of the pool, which sees the case from then on, and no other', async () => {
    const order = { provider: chosen ?? '', reason: '熟悉行业（样例）' };
    expect(codeOf(await act(officer, 'project', 'assignDiagnosis', { ...order, compared: [] }, id))).toBe('facts-missing');
    expect(codeOf(await readCase(ports, provider, id))).toBe('not-found');
    granted(await act(officer, 'project', 'assignDiagnosis', { ...order, compared: [compared ?? ''] }, id));
    expect(granted(await listOwnDiagnoses(ports, provider))).toMatchObject([{ caseId: id, diagnosis: { step: 'assigned' } }]);
    expect(granted(await listOwnDiagnoses(ports, stranger))).toEqual([]);
    expect(codeOf(await readDiagnosis(ports, stranger, id))).toBe('not-found');
    expect(codeOf(await save(stranger, id, { Q1: 'B' }))).toBe('not-found');
  });

  it('is typed by two colleagues at once, nothing lost, and says by number what it lacks', async () => {
    const answers: [string, string][] = [
      ...questions.map((question): [string, string] => [question.id, question.options[0]?.key ?? '']),
      ...scenes.map((scene): [string, string] => [scene.id, '0']),
    ];
    const seen = answers.map(([number]): [string, string] => [`${number}.seen`, '车间现场查看（样例）']);
    await Promise.all([save(provider, id, Object.fromEntries(answers)), save(colleague, id, Object.fromEntries(seen.slice(1)))]);
    const view = granted(await readDiagnosis(ports, provider, id));
    expect(view.lacking[0]).toMatch(/^Q1没有佐证/);
    expect(view.lacking[1]).toContain('研发环节的痛点');
    const early = await act(provider, 'project', 'submitDiagnosis', {}, id);
    expect(early.ok === false && early.refusal.message).toContain('Q1没有佐证');
    expect(codeOf(await save(provider, id, { nonsense: 'x' }))).toBe('bad-input');
  });

  it('takes a photo as evidence from the provider alone, and only while it is open', async () => {
    const photo = { caseId: id, about: 'diagnosis.Q1', name: '网络机柜.pdf', bytes: PDF };
    for (const other of [stranger, officer]) expect(codeOf(await keepPaper(ports, other, photo))).not.toBe('done');
    const paper = granted(await keepPaper(ports, provider, photo));
    const links = ['research', 'production', 'management', 'sales'].flatMap((link) =>
      ['pain', 'difficulty', 'need'].map((aspect): [string, string] => [`${link}.${aspect}`, '无']),
    );
    granted(await save(provider, id, Object.fromEntries(links)));
    expect(granted(await readDiagnosis(ports, provider, id)).lacking).toEqual([]);
    const twice = await Promise.all([1, 2].map(() => act(provider, 'project', 'submitDiagnosis', {}, id)));
    expect(twice.map(codeOf).toSorted()).toEqual(['already-done', 'done']);
    expect(codeOf(await keepPaper(ports, provider, { ...photo, name: '又一张.pdf' }))).toBe('wrong-stage');
    expect(codeOf(await save(provider, id, { Q1: 'B' }))).toBe('already-done');
    expect(granted(await readPaper(ports, officer, paper.id)).bytes).toEqual(Buffer.from(PDF));
    expect(codeOf(await readPaper(ports, stranger, paper.id))).toBe('not-found');
  });

  it('once accepted is the level before, with its evidence by digest on the case', async () => {
    granted(await act(officer, 'project', 'returnDiagnosis', { reason: '补充说明（样例）' }, id));
    granted(await act(provider, 'project', 'submitDiagnosis', {}, id));
    granted(await act(officer, 'project', 'acceptDiagnosis', { opinion: '逐题核对（样例）' }, id));
    const view = granted(await readCase(ports, officer, id));
    if (view.kind !== 'project') throw new Error('not a project');
    const { diagnosis, levels } = view.project;
    expect(diagnosis?.delivery?.report.evidence['Q1']?.papers).toMatchObject([{ name: '网络机柜.pdf', digest: ports.hash(PDF) }]);
    expect(diagnosis?.delivery?.reportDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(levels.before?.verdict.value?.level).toBe(0);
    expect(view.timeline.map(({ type }) => type)).toContain('diagnosis-accepted');
  });

  it('goes with its photos into the evidence that checks offline', async () => {
    await moveTo('2026-07-02');
    const evidence = granted(await gatherEvidence(ports, ports.programmeId, id));
    expect(evidence.files.map(({ digest }) => digest)).toContain(ports.hash(PDF));
  });
});
