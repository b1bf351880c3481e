import { expect, describe, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { beginBulk, continueBulk, listBulks, previewBulk, stopBulk } from '../src/app/bulk.ts';
import { readDraft } from '../src/app/drafts/read-draft.ts';
import { readReceipt } from '../src/app/drafts/read-receipt.ts';
import { saveDraft } from '../src/app/drafts/save-draft.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Who } from '../src/app/ports.ts';
import { readCase } from '../src/app/read-case.ts';
import type { BulkItem } from '../src/contract/bulk-views.ts';
import type { Result } from '../src/kernel/result.ts';
import { codesOf, openOffice } from './office.ts';
import { FIRM, OTHER_FIRM } from './sample-firm.ts';

const { ports, who, act, moveTo, importFolder } = await openOffice();
const { pilots } = codesOf();
const firm = who('firm', '', FIRM);
const other = who('firm', '-2', OTHER_FIRM);
const officer = who('officer');
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
await moveTo('2026-06-30');

const ANSWERS = {
  name: '样例甲纺织有限公司',
  contact: '样例丁',
  phone: '13900000001',
  industry: 'light-textile',
  here: 'y',
  legal: 'y',
  founded: '2020-03-05',
  category: '2',
  employees: '80',
  revenue: '3000',
  tax: 'y',
  finance: 'y',
  credit: 'y',
  abnormal: 'n',
  dishonest: 'n',
  procurement: 'n',
  incident: 'n',
  violation: 'n',
  subsidised: 'n',
  willing: 'y',
  foundation: 'y',
  honest: 'y',
  spending: '80',
};
const save = (as: Who, answers: Readonly<Record<string, string>>, was = '') =>
  saveDraft(ports, as, { edits: Object.entries(answers).map(([name, is]) => ({ name, was, is })) });

describe('a firm’s own application', () => {
  it('is kept as it is typed, from any number of pages at once', async () => {
    const { employees: _, ...most } = ANSWERS;
    await Promise.all(Object.entries(most).map(([name, is]) => save(firm, { [name]: is })));
    const draft = granted(await readDraft(ports, firm));
    expect(draft.answers).toEqual(most);
    expect(draft.lacking).toEqual(['“从业人员（人）”还没有填']);
    expect(granted(await readDraft(ports, other)).answers).toEqual({});
  });

  it('is not taken with an answer missing or two answers to one question', async () => {
    const incomplete = await act(firm, 'project', 'submitApplication', {});
    expect(incomplete.ok === false && incomplete.refusal.message).toContain('从业人员');
    granted(await save(firm, { employees: '80' }));
    granted(await save(firm, { employees: '81' }));
    const split = await act(firm, 'project', 'submitApplication', {});
    expect(split.ok === false && split.refusal.message).toContain('有几种填写');
    granted(await saveDraft(ports, firm, { edits: [], choice: { name: 'employees', value: '81' } }));
    expect(granted(await readDraft(ports, firm)).lacking).toEqual([]);
  });

  it('refuses what the form does not ask, and a text that is too long', async () => {
    expect(codeOf(await save(firm, { amount: '1' }))).toBe('bad-input');
    expect(codeOf(await save(firm, { contact: '长'.repeat(201) }))).toBe('bad-input');
  });

  it('is one case however often it is sent at once, with a receipt for the firm alone', async () => {
    const sent = await Promise.all([1, 2, 3, 4].map(() => act(firm, 'project', 'submitApplication', {})));
    expect(sent.map(codeOf).toSorted()).toEqual(['already-done', 'already-done', 'already-done', 'done']);
    const { items } = granted(await listProjects(ports, firm, { limit: 10 }));
    expect(items).toMatchObject([{ creditCode: FIRM, stage: 'applied', outcome: 'yes' }]);
    const id = items[0]?.id ?? '';
    const receipt = granted(await readReceipt(ports, firm, id, 1));
    expect(receipt.formDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.sent.find(({ question }) => question === '从业人员（人）')?.answer).toBe('81');
    expect(codeOf(await readReceipt(ports, other, id, 1))).toBe('not-found');
  });

  it('is prefilled from the office’s list, with its place, and the office’s own copy is not sent twice', async () => {
    await importFolder('2026-06-30');
    const listed = who('firm', '-3', pilots[0]);
    const draft = granted(await readDraft(ports, listed));
    expect(draft.source).toMatchObject({ on: '2026-06-30', file: expect.stringContaining('申报') });
    expect(draft.answers['name']).toBeTruthy();
    granted(await save(listed, { honest: 'y' }));
    expect(codeOf(await act(listed, 'project', 'submitApplication', {}))).toBe('already-done');
  });
});

describe('an act on many firms', () => {
  const input = { opinion: '样例' };
  const asked = (cases: readonly { readonly id: string; readonly version: number }[]) => ({
    act: 'confirmEligibility' as const,
    input,
    cases,
  });
  const applied = async (outcome: string) => {
    const { items } = granted(await listProjects(ports, officer, { stage: 'applied', limit: 200 }));
    return items.filter((item) => item.outcome === outcome).map(({ id, version }) => ({ id, version }));
  };
  const outcomes = (items: readonly BulkItem[]) => items.map(({ outcome }) => outcome && codeOf(outcome));

  it('is tried firm by firm first, with the clause against each, and leaves nothing behind', async () => {
    const [fit, unfit] = [await applied('yes'), (await applied('no')).slice(0, 1)];
    const items = granted(await previewBulk(ports, officer, asked([...fit, ...unfit])));
    expect(outcomes(items)).toEqual([...fit.map(() => 'done'), 'policy-says-no']);
    expect(items.at(-1)?.outcome).toMatchObject({
      refusal: { clause: expect.stringMatching(/^measures\/\d/), because: expect.any(Array) },
    });
    expect(await applied('yes')).toEqual(fit);
    expect(granted(await listBulks(ports, officer))).toEqual([]);
  });

  it('refuses what is asked of one firm alone, what is not said at all, and firms that are not there', async () => {
    const cases = (await applied('yes')).slice(0, 1);
    const county = { act: 'approveByCounty' as const, cases };
    expect(codeOf(await previewBulk(ports, who('approver'), { ...county, input: { opinion: '样例', reductionFen: 1 } }))).toBe('bad-input');
    expect(codeOf(await previewBulk(ports, officer, asked([{ id: 'nowhere', version: 1 }])))).toBe('not-found');
    expect(codeOf(await previewBulk(ports, officer, { ...asked(cases), input: {} }))).toBe('bad-input');
  });

  it('is done once on each firm however often it is begun and gone on with, and says of each what came of it', async () => {
    const [fit, unfit] = [await applied('yes'), (await applied('no')).slice(0, 1)];
    const [stale, ...fresh] = fit;
    const cases = [{ id: stale?.id ?? '', version: (stale?.version ?? 0) + 1 }, ...fresh, ...unfit];
    const begin = () => beginBulk(ports, officer, { ...asked(cases), key: 'a-double-click' });
    const [run] = (await Promise.all([begin(), begin()])).map((each) => granted(each));
    expect(outcomes(run?.items ?? [])).toEqual(cases.map(() => null));
    await Promise.all([1, 2, 3].map(() => continueBulk(ports, officer, 'a-double-click')));
    const ended = granted(await continueBulk(ports, officer, 'a-double-click'));
    expect(ended.isOpen).toBe(false);
    expect(outcomes(ended.items)).toEqual(['stale', ...fresh.map(() => 'done'), 'policy-says-no']);
    const versions = await Promise.all(fresh.map(async ({ id }) => granted(await readCase(ports, officer, id)).version));
    expect(versions).toEqual(fresh.map(({ version }) => version + 1));
    expect(codeOf(await continueBulk(ports, who('officer', '-2'), 'a-double-click'))).toBe('not-found');
  });

  it('is not gone on with once it was given up', async () => {
    const cases = await applied('yes');
    expect(cases).toHaveLength(1);
    granted(await beginBulk(ports, officer, { ...asked(cases), key: 'given-up' }));
    expect(granted(await stopBulk(ports, officer, 'given-up')).isOpen).toBe(false);
    expect(outcomes(granted(await continueBulk(ports, officer, 'given-up')).items)).toEqual([null]);
    expect(await applied('yes')).toEqual(cases);
  });
});
