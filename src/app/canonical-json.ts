function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const record = value as Readonly<Record<string, unknown>>;
  // Without a prototype, `__proto__` is a name like any other.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(record).sort()) copy[key] = sorted(record[key]);
  return copy;
}

/**
 * Keys in code-unit order (those that look like whole numbers first, by size), no blanks, absent properties left out: one
 * value has one text, whatever order it was put together in.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
