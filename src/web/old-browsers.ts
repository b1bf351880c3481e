/** What is used here and Chrome 90 lacks. Only gaps are filled; newer browsers keep their own. Imported first by every script of its own. */
function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

define(Object, 'hasOwn', (target: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(target, key));
for (const indexed of [Array.prototype, String.prototype, Object.getPrototypeOf(Uint8Array.prototype) as object]) define(indexed, 'at', at);
define(Array.prototype, 'findLast', function findLast(this: unknown[], holds: (value: unknown) => boolean): unknown {
  return [...this].reverse().find(holds);
});
define(Array.prototype, 'toReversed', function toReversed(this: unknown[]): unknown[] {
  return [...this].reverse();
});
define(Array.prototype, 'toSorted', function toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number): unknown[] {
  return [...this].sort(compare);
});
define(Map, 'groupBy', (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) => {
  const groups = new Map<unknown, unknown[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
});
