/** How often something may happen per key. `giveBack` takes one back that was counted before its end was known. */
export type Limit = {
  readonly isSpent: (key: string) => boolean;
  /** Milliseconds until the key's window ends; 0 where none is open. */
  readonly waitMs: (key: string) => number;
  readonly count: (key: string) => void;
  readonly giveBack: (key: string) => void;
};

type Window = { readonly endsAt: number; count: number };
/** More keys than this at once is an attack; the oldest are forgotten, memory stays bounded. */
const MOST_KEYS = 10_000;

/**
 * At most `most` per key in a window of `windowMs`; `now` in milliseconds. Counted in this process only:
 * several processes behind one proxy multiply the limit by their number.
 */
export function limit(most: number, windowMs: number, now: () => number): Limit {
  const windows = new Map<string, Window>();
  const current = (key: string): Window | undefined => {
    const window = windows.get(key);
    return window !== undefined && window.endsAt > now() ? window : undefined;
  };
  return {
    isSpent: (key) => (current(key)?.count ?? 0) >= most,
    waitMs: (key) => Math.max(0, (current(key)?.endsAt ?? 0) - now()),
    count: (key) => {
      const window = current(key) ?? { endsAt: now() + windowMs, count: 0 };
      window.count += 1;
      windows.delete(key);
      windows.set(key, window);
      const oldest = windows.keys().next();
      if (windows.size > MOST_KEYS && !oldest.done) windows.delete(oldest.value);
    },
    giveBack: (key) => {
      const window = current(key);
      if (window !== undefined && window.count > 0) window.count -= 1;
    },
  };
}
