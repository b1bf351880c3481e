import type { ClientBase } from 'pg';
import { MIGRATIONS } from './migrations/index.ts';

/** Any number all processes agree on. */
const MIGRATION_LOCK = 640_425;

/** Brings the schema up to date: one transaction, one process at a time. Returns the names that ran. */
export async function migrate(client: ClientBase): Promise<readonly string[]> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query('create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())');
    const { rows } = await client.query<{ name: string }>('select name from migrations');
    const known = new Set(rows.map((row) => row.name));
    const ahead = rows.find(({ name }) => !MIGRATIONS.some((migration) => migration.name === name));
    if (ahead) throw new Error(`数据库比程序新（已有 ${ahead.name}）：请使用更新版本的程序打开`);
    const due = MIGRATIONS.filter(({ name }) => !known.has(name));
    for (const { name, sql } of due) {
      await client.query(sql);
      await client.query('insert into migrations (name) values ($1)', [name]);
    }
    await client.query('commit');
    return due.map(({ name }) => name);
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
