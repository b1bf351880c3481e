type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The same facts without the keys that nobody knows: an absent fact is left out, never `undefined` or null. */
export const present = <T extends object>(facts: Maybe<Required<T>>): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
