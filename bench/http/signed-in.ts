import { join } from 'node:path';
import type { CountyDatabase } from '../county-database.ts';
import type { Opened } from '../figure.ts';
import { addressOf, start, type Child } from './children.ts';

export type SignedIn = { readonly child: Child; readonly url: string; readonly cookie: string };

/** The session's cookie of whoever enters the demonstration by one click in that role. */
export async function cookieOf(url: string, role: 'firm' | 'officer'): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-shuzhuan': '1' };
  const answer = await fetch(`${url}/api/v1/demo/session`, { method: 'POST', headers, body: JSON.stringify({ role }) });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  return cookie;
}

/** The built server over this database, with an officer signed in. */
export async function startSignedIn(opened: Opened, { url, folder }: CountyDatabase, imports: readonly string[] = []): Promise<SignedIn> {
  const child = start(opened, 'dist/main.js', ['--data', join(folder, 'server'), '--port', '0', '--fresh'], { DATABASE_URL: url }, imports);
  const address = await addressOf(child.process);
  return { child, url: address, cookie: await cookieOf(address, 'officer') };
}
