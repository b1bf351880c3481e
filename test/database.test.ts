import { Client } from 'pg';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';

const url = await openDatabase();

it('hands every test file a database of its own on a PostgreSQL of at least version 15', async () => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ tables: string; version: number }>(
    `select current_setting('server_version_num')::int as version, (select count(*) from pg_tables where schemaname = 'public') as tables`,
  );
  await client.end();
  expect(rows[0]?.version).toBeGreaterThanOrEqual(150_000);
  expect(rows[0]?.tables).toBe('0');
});

it('sorts Chinese names by pinyin where a query asks for it', async () => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest(array['赵', '安', '李']) as name order by name collate "zh-x-icu"`,
  );
  await client.end();
  expect(rows.map((row) => row.name)).toEqual(['安', '李', '赵']);
});
