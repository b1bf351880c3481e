/** Whether a NUL stands in any text of it: PostgreSQL keeps none, so such input is refused at the edge. */
export function isUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return (
    typeof value === 'object' && value !== null && Object.entries(value).some(([key, each]) => isUnstorable(key) || isUnstorable(each))
  );
}
