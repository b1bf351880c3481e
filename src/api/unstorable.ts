/** No request of this programme nests deeper than a dozen; looking into one that does must not cost the stack. */
const DEEPEST = 100;

/**
 * Whether it cannot be kept: a NUL or half a surrogate pair in any text of it, which PostgreSQL refuses, or nesting beyond all
 * sense. Such input is refused at the edge.
 */
export function isUnstorable(value: unknown, left = DEEPEST): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.entries(value).some(([key, each]) => isUnstorable(key, left - 1) || isUnstorable(each, left - 1));
}
