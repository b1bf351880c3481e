import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * The URL of a fresh, empty database on a real PostgreSQL (embedded, or that of DATABASE_URL), dropped when the calling
 * file's tests are over. At the top of a test file: `const url = await openDatabase();`, then migrate it. Cheap enough
 * (some 40 ms) to take one per file; `sort` by name needs `collate "zh-x-icu"`, the default is by code point.
 * Close your own pool before the file ends; what is still connected then is cut off.
 */
export async function openDatabase(): Promise<string> {
  const server = inject('databaseServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  afterAll(() => onServer(server, `drop database ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
