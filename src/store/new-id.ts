import { randomFillSync } from 'node:crypto';

/** Random bytes are asked for by the hundred: asking costs more than the bytes. */
const FILL = 256;

/** UUIDv7 (RFC 9562): sorts by time of making, also within one millisecond of one process. The database's own needs PostgreSQL 18. */
export function idMaker(now: () => number): () => string {
  const random = Buffer.alloc(8 * FILL);
  let used = FILL;
  let last = 0;
  let count = 0;
  return () => {
    const time = Math.max(now(), last);
    count = time === last ? count + 1 : 0;
    // 12 bits of counter; the 4097th id of a millisecond borrows the next one.
    last = count > 0xfff ? time + 1 : time;
    if (last !== time) count = 0;
    if (used === FILL) {
      randomFillSync(random);
      used = 0;
    }
    const at = 8 * used++;
    random[at] = ((random[at] ?? 0) & 0x3f) | 0x80;
    const tail = random.toString('hex', at, at + 8);
    const head = last.toString(16).padStart(12, '0');
    return `${head.slice(0, 8)}-${head.slice(8)}-7${count.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
