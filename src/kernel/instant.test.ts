import { describe, expect, it } from 'vitest';
import { dayOfInstant, formatInstant } from './instant.ts';

describe('an instant', () => {
  it('is shown in the county’s time, wherever the reader’s machine stands', () => {
    expect(formatInstant('2026-07-19T16:05:00.000Z')).toBe('2026年7月20日 00:05');
    expect(dayOfInstant('2026-07-19T16:05:00.000Z')).toBe('2026-07-20');
    expect(dayOfInstant('2026-07-19T15:59:59.000Z')).toBe('2026-07-19');
  });
});
