import { createHash } from 'node:crypto';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery } from 'kysely';
import { types, type CustomTypesConfig, type QueryResult, type QueryResultRow, type Submittable } from 'pg';
import type { Schema } from './schema.ts';

/** Builds typed SQL and runs none: statements run on a pool or inside a transaction, through `rows` and `run` below. */
export const db = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A pool, or one client inside a transaction: only the latter can copy. */
export interface Connection {
  query<T extends Submittable>(copying: T): unknown;
  query<R extends QueryResultRow>(statement: { name: string; text: string; values: unknown[] }): Promise<QueryResult<R>>;
}

const names = new Map<string, string>();

/** Every statement text is fixed (lists go in as arrays), so each is parsed once per connection: a named statement. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

async function queried<R>(connection: Connection, query: CompiledQuery<R>, name: string): Promise<R[]> {
  const result = await connection.query<R & QueryResultRow>({ name, text: query.sql, values: [...query.parameters] });
  return result.rows;
}
export const rows = <R>(connection: Connection, query: CompiledQuery<R>): Promise<R[]> => queried(connection, query, nameOf(query.sql));
/** Planned for these very values: where the best way depends on how common a word is, one plan for all would be slow for most. */
export const rowsAnew = <R>(connection: Connection, query: CompiledQuery<R>): Promise<R[]> => queried(connection, query, '');
export const firstRow = async <R>(connection: Connection, query: CompiledQuery<R>): Promise<R | undefined> =>
  (await rows(connection, query))[0];
/** Runs a statement and says how many rows it touched. */
export async function run(connection: Connection, query: CompiledQuery<unknown>): Promise<number> {
  const result = await connection.query({ name: nameOf(query.sql), text: query.sql, values: [...query.parameters] });
  return result.rowCount ?? 0;
}

const { INT8, DATE, TIMESTAMPTZ, NUMERIC } = types.builtins;
/** Days stay text (a Date would shift them by the machine's zone), instants become ISO text, bigint is bigint. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [INT8, BigInt],
  [NUMERIC, BigInt],
  [DATE, (text) => text],
  [TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);
export const TYPES: CustomTypesConfig = {
  getTypeParser: (oid: number): ((text: string) => unknown) =>
    PARSERS.get(oid) ?? (types.getTypeParser(oid, 'text') as (text: string) => unknown),
};
