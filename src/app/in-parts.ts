/** So many projects are held in memory at once, where an act concerns any number of them. */
export const AT_ONCE = 100;

/** Reads what lies under these keys part by part, in their order; the next part is on its way while one is worked on. */
export async function* inParts<Key, Read>(keys: readonly Key[], read: (part: readonly Key[]) => Promise<Read>) {
  const begin = (start: number) => {
    const part = keys.slice(start, start + AT_ONCE);
    const reading = read(part);
    // Whoever stops in between asks no more after the part that was begun.
    reading.catch(() => undefined);
    return { part, reading };
  };
  let next = keys.length > 0 ? begin(0) : undefined;
  for (let start = AT_ONCE; next !== undefined; start += AT_ONCE) {
    const { part, reading } = next;
    const found = await reading;
    next = start < keys.length ? begin(start) : undefined;
    yield { part, found };
  }
}
