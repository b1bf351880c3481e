type Fit<T extends string> = (value: string) => value is T;

/** Text that passes a check, whatever else it may be. */
export const textThat =
  (passes: (value: string) => boolean): Fit<string> =>
  (value): value is string =>
    passes(value);
/** Text no longer than a page could have asked for. */
export const upTo = (most: number): Fit<string> => textThat(({ length }) => length <= most);
/** One of these words. */
export const among =
  <T extends string>(values: readonly T[]): Fit<T> =>
  (value): value is T =>
    values.some((each) => each === value);

/** The router reads digits in an address as a number: here they are a code or a name. */
const textOf = (value: unknown): string => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '');

/** What of an address fits, by name. The rest is dropped, so that a mistyped address shows the list, not a refusal; what is empty is absent. */
export function fitting<S extends Readonly<Record<string, string>>>(
  search: Readonly<Record<string, unknown>>,
  fits: { readonly [K in keyof S]: Fit<S[K]> },
): Partial<S> {
  const given = Object.entries<Fit<string>>(fits).map(([name, fit]) => [name, textOf(search[name]), fit] as const);
  return Object.fromEntries(given.flatMap(([name, value, fit]) => (value !== '' && fit(value) ? [[name, value]] : []))) as Partial<S>;
}
