/** Keeps what was loaded a moment ago; `forget` at every change, so only another process's change can be missed, and not for long. */
export type Recent<T> = { get(key: string, load: () => Promise<T>): Promise<T>; forget(): void };

const MOST_KEYS = 10_000;

export function recent<T>(milliseconds: number, now: () => number = () => performance.now()): Recent<T> {
  let kept = new Map<string, { readonly until: number; readonly value: Promise<T> }>();
  return {
    get(key, load) {
      const known = kept.get(key);
      if (known && known.until > now()) return known.value;
      if (kept.size >= MOST_KEYS) kept.clear();
      const value = load();
      const here = kept;
      here.set(key, { until: now() + milliseconds, value });
      value.catch(() => here.delete(key));
      return value;
    },
    // A new map: a load that began before the change may still arrive, but lands where nobody looks.
    forget: () => void (kept = new Map()),
  };
}
