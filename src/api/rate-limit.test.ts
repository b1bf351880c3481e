import { describe, expect, it } from 'vitest';
import { limit } from './rate-limit.ts';

describe('a limit', () => {
  it('is spent after so many, for that key only, and whole again after its window', () => {
    let now = 0;
    const three = limit(3, 1000, () => now);
    for (let time = 0; time < 3; time += 1) {
      expect(three.isSpent('a')).toBe(false);
      three.count('a');
    }
    expect(three.isSpent('a')).toBe(true);
    expect(three.isSpent('b')).toBe(false);
    now = 999;
    expect(three.isSpent('a')).toBe(true);
    now = 1000;
    expect(three.isSpent('a')).toBe(false);
  });

  it('takes back what was counted too soon, and no more than that', () => {
    let now = 0;
    const one = limit(1, 1000, () => now);
    one.count('a');
    one.giveBack('a');
    one.giveBack('a');
    one.giveBack('b');
    expect(one.isSpent('a')).toBe(false);
    one.count('a');
    expect(one.isSpent('a')).toBe(true);
    now = 1000;
    one.giveBack('a');
    expect(one.isSpent('a')).toBe(false);
  });

  it('forgets the oldest keys rather than grow without end', () => {
    const one = limit(1, 1000, () => 0);
    for (let key = 0; key < 10_001; key += 1) one.count(String(key));
    expect(one.isSpent('0')).toBe(false);
    expect(one.isSpent('10000')).toBe(true);
  });
});
