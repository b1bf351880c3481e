import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

const PROGRAM = `
  const { startPostgres } = await import(${JSON.stringify(new URL('start-postgres.ts', import.meta.url).href)});
  const { url } = await startPostgres({ dataDir: process.argv[1], log: () => undefined });
  console.log(url);
`;

export type Trial = { readonly process: ChildProcess; readonly url: string };

/** For tests: another process that starts the database of a folder and keeps it until it is killed. Rejects with what it printed when it cannot. */
export function startElsewhere(
  dataDir: string,
  { env = process.env, uid }: { env?: NodeJS.ProcessEnv; uid?: number } = {},
): Promise<Trial> {
  const args = ['--input-type=module', '--eval', PROGRAM, dataDir];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid, gid: uid }) });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (url) => resolve({ process: child, url }));
    child.once('error', reject).once('close', () => reject(new Error(complaints)));
  });
}

/** Ends it as a power cut would, without a last word. */
export async function killAtOnce(trial: Trial): Promise<void> {
  const gone = new Promise((resolve) => trial.process.once('close', resolve));
  trial.process.kill('SIGKILL');
  await gone;
}
