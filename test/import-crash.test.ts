import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { commitImport } from '../src/app/commit-import.ts';
import { previewImport } from '../src/app/preview-import.ts';
import { readImportProgress } from '../src/app/read-import-progress.ts';
import { verifyProgramme } from '../src/app/verify/verify-programme.ts';
import { openOffice } from './office.ts';

const { ports, who, raw, url } = await openOffice();
const officer = who('officer');
const APPLICANTS = 3_000;

async function startWorking(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/job-process.ts`, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}
const killNow = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

describe('a process that is killed while it opens the cases of an import', () => {
  it('leaves to the next one what it had not done: in the end every case exists exactly once', async () => {
    const files = await makeOfficeFolder({ seed: 5, applicants: APPLICANTS, pilots: 2, untidy: true });
    const { id, applicants } = granted(await previewImport(ports, officer, files));
    granted(await commitImport(ports, officer, id));
    const progress = async () => granted(await readImportProgress(ports, officer, id));
    const seen: number[] = [];
    // Some after the first rows or cases, some before anything: wherever it happens to be.
    for (const opened of [0, 1, 1_000]) {
      const child = await startWorking();
      while ((await progress()).opened < opened) await wait(5);
      await wait(Math.random() * 60);
      await killNow(child);
      seen.push((await progress()).opened);
      // Its heartbeat is missed after ten seconds; this is ten seconds later.
      await raw(`update jobs.job set heartbeat_on = heartbeat_on - interval '10 seconds', retry_count = 0 where state = 'active'`);
    }
    const last = await startWorking();
    await expect.poll(async () => (await progress()).isFinished, { interval: 200 }).toBe(true);
    await killNow(last);
    expect(seen.some((opened) => opened > 0 && opened < APPLICANTS)).toBe(true);
    const named = new Set(applicants.map(({ creditCode }) => creditCode));
    const done = await progress();
    expect(done.opened + done.unopened.length).toBe(applicants.length);
    const [counts] =
      await raw(`select (select count(*)::int from cases) as cases, (select count(distinct credit_code)::int from cases) as firms,
      (select count(*)::int from events) as events, (select count(*)::int from register_rows where register = 'applications') as rows`);
    expect(counts).toEqual({ cases: done.opened, firms: done.opened, events: done.opened, rows: named.size });
    expect((await verifyProgramme(ports, 'p')).differences).toEqual([]);
  });
});
