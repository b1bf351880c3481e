type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The same facts without the keys that nobody knows: an absent fact is left out, never `undefined` or null. */
export function present<T extends object>(facts: Maybe<Required<T>>): T {
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts)) if (value !== undefined) known[key] = value;
  return known as T;
}
