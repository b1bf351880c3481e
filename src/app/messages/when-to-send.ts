const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const SHANGHAI_MS = 8 * HOUR_MS;
/** Nobody's telephone rings between nine in the evening and eight in the morning. */
const [QUIET_FROM, QUIET_UNTIL] = [21 * HOUR_MS, 8 * HOUR_MS];

const instant = (ms: number): string => new Date(ms).toISOString();

/** The instant itself, or the end of the quiet hours (21:00 to 8:00 in Asia/Shanghai) that it lies in. */
export function afterQuietHours(at: string): string {
  const local = Date.parse(at) + SHANGHAI_MS;
  const sinceMidnight = local % DAY_MS;
  const midnight = local - sinceMidnight - SHANGHAI_MS;
  if (sinceMidnight < QUIET_UNTIL) return instant(midnight + QUIET_UNTIL);
  return sinceMidnight >= QUIET_FROM ? instant(midnight + DAY_MS + QUIET_UNTIL) : at;
}

/** Waits between attempts: some three days in all, so that a gateway may be down over a weekend. */
const WAITS_MS = [1 * MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, 12 * HOUR_MS, DAY_MS, DAY_MS];

/** When to try again after so many attempts; undefined where it is given up. */
export function nextAttempt(attempts: number, at: string): string | undefined {
  const wait = WAITS_MS[attempts - 1];
  return wait === undefined ? undefined : instant(Date.parse(at) + wait);
}
export const later = (at: string, ms: number): string => instant(Date.parse(at) + ms);
