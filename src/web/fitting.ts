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

/**
 * What of an address fits, by name; what is empty is absent. The rest is dropped, so that a mistyped address shows the list and not a
 * refusal: it stands as undefined, for the router lays this over the address as it was typed.
 */
export function fitting<S extends Readonly<Record<string, string>>>(
  search: Readonly<Record<string, unknown>>,
  fits: { readonly [K in keyof S]: Fit<S[K]> },
): Partial<S> {
  const asked = Object.entries<Fit<string>>(fits).filter(([name]) => search[name] !== undefined);
  return Object.fromEntries(asked.map(([name, fit]) => [name, fitted(textOf(search[name]), fit)])) as Partial<S>;
}

const fitted = (value: string, fit: Fit<string>): string | undefined => (value !== '' && fit(value) ? value : undefined);
