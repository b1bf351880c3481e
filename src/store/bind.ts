import type { Connection } from './sql.ts';

type Unbound = (connection: Connection, programmeId: string, ...rest: never[]) => unknown;
type Bound<F> = {
  readonly [K in keyof F]: F[K] extends (connection: Connection, programmeId: string, ...rest: infer R) => infer T
    ? (...rest: R) => T
    : never;
};

/** The same functions with connection and programme already given: no caller can forget which programme. */
export function bind<F extends Readonly<Record<string, Unbound>>>(functions: F, connection: Connection, programmeId: string): Bound<F> {
  const bound = Object.entries(functions).map(([name, run]) => [name, (...rest: never[]) => run(connection, programmeId, ...rest)]);
  return Object.fromEntries(bound) as Bound<F>;
}
