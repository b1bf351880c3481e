// node --import ./bench/http/record.ts dist/main.js: the server as it is, but every statement it sends to PostgreSQL is kept
// from the message `record` on, and told on the message `tell`. For finding out what the floor has to run.
import pg from 'pg';

export type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

if (process.argv[1]?.endsWith('main.js')) {
  let kept: Statement[] | undefined;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]): unknown {
    const [statement] = given;
    if (typeof statement === 'object' && statement !== null && 'text' in statement) kept?.push({ ...(statement as Statement) });
    return Reflect.apply(query, this, given);
  } as typeof query;
  process.on('message', (asked) => {
    if (asked === 'tell') process.send?.(kept?.map(({ name, text, values }) => ({ name, text, values })) ?? []);
    kept = [];
  });
}
