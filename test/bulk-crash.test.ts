import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { beginBulk, continueBulk, listBulks, previewBulk } from '../src/app/bulk.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Who } from '../src/app/ports.ts';
import type { BulkItem, BulkRun } from '../src/contract/bulk-views.ts';
import { asDay } from '../src/kernel/day.ts';
import { openOffice } from './office.ts';

const { ports, who, act, moveTo, raw, url } = await openOffice();
const [officer, second] = [who('officer'), who('officer', '-2')];
await moveTo('2026-06-30');
await importWhole(ports, officer, await makeOfficeFolder({ seed: 5, applicants: 90, pilots: 2, untidy: false }));
const { items: applied } = granted(await listProjects(ports, officer, { stage: 'applied', limit: 200 }));
const fit = applied.filter(({ outcome }) => outcome === 'yes');
const [forTwo, forChange] = [fit.slice(0, 4), fit.slice(4, 7)];
/** Fit and unfit: what is refused is an outcome as well, and is not tried twice. */
const forKilling = applied.filter((each) => ![...forTwo, ...forChange].includes(each));

const CAME = { yes: 'done', no: 'policy-says-no', unknown: 'facts-missing' };

const asked = (rows: typeof fit) => ({
  act: 'confirmEligibility' as const,
  input: { opinion: '样例' },
  cases: rows.map(({ id, version }) => ({ id, version })),
});
const codesOf = (items: readonly BulkItem[]) =>
  items.map(({ outcome }) => (outcome === null ? null : outcome.ok ? 'done' : outcome.refusal.code));
const confirmed = async (): Promise<ReadonlyMap<unknown, unknown>> => {
  const found = await raw(`select case_id, count(*)::int as times from events where type = 'eligibility-confirmed' group by case_id`);
  return new Map(found.map(({ case_id, times }) => [case_id, times]));
};
/** What a run says it did is what is on record, each once. */
async function examine({ items }: BulkRun): Promise<void> {
  const on = await confirmed();
  expect(items.map(({ caseId }) => on.get(caseId) ?? 0)).toEqual(items.map(({ outcome }) => (outcome?.ok ? 1 : 0)));
}
async function runToItsEnd(as: Who, id: string): Promise<BulkRun> {
  for (;;) {
    const run = granted(await continueBulk(ports, as, id));
    if (!run.isOpen) return run;
  }
}

async function startOffice(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/bulk-process.ts`, url, 'to-be-killed'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

describe('an act on many firms', () => {
  it('that is killed amid its run has done each firm wholly or not at all, and goes on with the rest', async () => {
    granted(await beginBulk(ports, officer, { ...asked(forKilling), key: 'to-be-killed' }));
    for (const most of [20, 150]) {
      const child = await startOffice();
      await wait(Math.random() * most);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      const [run] = granted(await listBulks(ports, officer));
      if (run === undefined) throw new Error('the run is gone');
      await examine(run);
    }
    const run = await runToItsEnd(officer, 'to-be-killed');
    expect(codesOf(run.items)).toEqual(forKilling.map(({ outcome }) => CAME[outcome ?? 'unknown']));
    await examine(run);
  });

  it('that two people do at once is done once on each firm, and the later one reads who was quicker', async () => {
    const run = async (as: Who, key: string) => {
      granted(await beginBulk(ports, as, { ...asked(forTwo), key }));
      return runToItsEnd(as, key);
    };
    const [one, other] = await Promise.all([run(officer, 'of-the-one'), run(second, 'of-the-other')]);
    for (const [index, code] of codesOf(one.items).entries())
      expect(new Set([code, codesOf(other.items)[index]])).toEqual(new Set(['done', 'stale']));
    const late = [...one.items, ...other.items].flatMap(({ outcome }) => (outcome?.ok === false ? [outcome.refusal.message] : []));
    for (const message of late) expect(message).toMatch(/样例officer.*办理了“确认符合申报条件”/);
    const on = await confirmed();
    expect(forTwo.map(({ id }) => on.get(id))).toEqual(forTwo.map(() => 1));
  });

  it('does nothing to a firm that changed since the preview, and says what changed', async () => {
    expect(codesOf(granted(await previewBulk(ports, officer, asked(forChange))))).toEqual(forChange.map(() => 'done'));
    granted(
      await act(
        second,
        'project',
        'returnApplication',
        { items: [{ item: '纳税证明', reason: '缺（样例）' }], dueOn: asDay('2026-07-10') },
        forChange[1]?.id,
      ),
    );
    granted(await beginBulk(ports, officer, { ...asked(forChange), key: 'changed-since' }));
    const { items } = await runToItsEnd(officer, 'changed-since');
    expect(codesOf(items)).toEqual(['done', 'stale', 'done']);
    expect(items[1]?.outcome).toMatchObject({ refusal: { message: expect.stringContaining('退回补正') } });
  });
});
