import { describe, expect, it } from 'vitest';
import { afterQuietHours, nextAttempt } from './when-to-send.ts';

describe('when something is sent', () => {
  it.each([
    ['at eight in the morning at once', '2026-11-23T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
    ['just before nine in the evening at once', '2026-11-23T12:59:59.999Z', '2026-11-23T12:59:59.999Z'],
    ['at nine in the evening the next morning', '2026-11-23T13:00:00.000Z', '2026-11-24T00:00:00.000Z'],
    ['after midnight the same morning', '2026-11-23T16:30:00.000Z', '2026-11-24T00:00:00.000Z'],
    ['just before eight at eight', '2026-11-22T23:59:59.999Z', '2026-11-23T00:00:00.000Z'],
  ])('%s', (_, at, due) => {
    expect(afterQuietHours(at)).toBe(due);
  });

  it('is tried again at longer and longer intervals, for some three days', () => {
    const at = '2026-11-23T02:00:00.000Z';
    const waits = Array.from({ length: 9 }, (_, index) => nextAttempt(index + 1, at)).map((next) =>
      next === undefined ? undefined : (Date.parse(next) - Date.parse(at)) / 60_000,
    );
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, 1440, undefined]);
  });
});
