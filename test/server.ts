import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll } from 'vitest';
import { openFreshDemo } from '../dev/seed/seed-demo.ts';
import { demoSignIn } from '../src/app/demo-sign-in.ts';
import type { IdentityService } from '../src/app/identity-service.ts';
import type { Ports } from '../src/app/ports.ts';
import type { UploadedFile } from '../src/app/store-imports.ts';
import type { Role } from '../src/cases/roles.ts';
import { logOptions } from '../src/api/log.ts';
import { runJob } from '../src/app/jobs.ts';
import { buildServer } from '../src/deployment/build-server.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { asDay } from '../src/kernel/day.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';

const KEY = new Uint8Array(32).fill(7);
const PROGRAMME_ID = 'pengyang-2026';
const REAL = {
  id: PROGRAMME_ID,
  name: '样例县中小企业数字化转型',
  policy: { line: 'pengyang-2026' },
  demo: false,
  simulatedDay: null,
  window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
};
const foundReal = ({ store }: Ports): Promise<void> => store.createProgramme(REAL);

export type TestServer = {
  readonly app: FastifyInstance;
  readonly ports: Ports;
  readonly log: readonly string[];
  /** The clock stands still but for this, in milliseconds. */
  readonly moveOn: (milliseconds: number) => void;
};

/** Built pages small enough to read. */
function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>办理台</title></head><body></body></html>');
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'console.log(1);\n');
  return folder;
}

type Kind = {
  readonly demo: boolean;
  readonly behindProxy?: boolean;
  readonly identityService?: IdentityService;
  readonly fill?: (ports: Ports) => Promise<void>;
};

/** The whole real server on a fresh database of its own, closed after the file's tests: a demonstration with its people, a real programme with nobody, or what `fill` makes. */
export async function openServer({ demo, behindProxy = false, identityService, fill }: Kind): Promise<TestServer> {
  const store = await openStore({ connectionString: await openDatabase(), connections: 4 });
  let now = Date.parse('2026-07-21T02:00:00Z');
  const ports = openPorts({ store, key: KEY, programmeId: PROGRAMME_ID, clock: () => new Date(now), identityService });
  await (fill ?? (demo ? openFreshDemo : foundReal))(ports);
  await store.work((name, programmeId, body) => runJob(ports, name, programmeId, body), []);
  const log: string[] = [];
  const logger = logOptions('error', { write: (line) => log.push(line) });
  const verifierFile = join(mkdtempSync(join(tmpdir(), 'verifier-')), 'verifier.js');
  writeFileSync(verifierFile, 'void 0;\n');
  const app = await buildServer({
    ports,
    officeFolder: builtFolder(),
    fieldFolder: builtFolder(),
    verifierFile,
    logger,
    behindProxy,
    now: () => performance.now(),
  });
  afterAll(() => app.close().then(store.close));
  return { app, ports, log, moveOn: (milliseconds) => void (now += milliseconds) };
}

/** A session cookie of that role, in a demonstration. */
export async function cookieOf(ports: Ports, role: Role): Promise<string> {
  const done = await demoSignIn(ports, { role });
  if (!done.ok) throw new Error(done.refusal.message);
  return `shuzhuan_session=${done.value.token}`;
}

/** A JSON request as the workbench sends it. */
export const send = (
  app: FastifyInstance,
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  body?: unknown,
  cookie?: string,
): Promise<LightMyRequestResponse> =>
  app.inject({
    method,
    url,
    headers: { 'x-shuzhuan': '1', ...(cookie === undefined ? {} : { cookie }) },
    ...(body === undefined ? {} : { payload: body as object }),
  });

/** A multipart request with these files and fields, as a browser sends a folder. */
export function sendFiles(
  app: FastifyInstance,
  url: string,
  files: readonly UploadedFile[],
  cookie: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> {
  const boundary = 'x-boundary-x';
  const part = (head: string, body: Uint8Array): Uint8Array[] => [
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    body,
    Buffer.from('\r\n'),
  ];
  const payload = Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
    ...files.flatMap(({ name, bytes }) => part(`name="files"; filename="${name}"\r\ncontent-type: application/octet-stream`, bytes)),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-shuzhuan': '1', cookie },
  });
}
