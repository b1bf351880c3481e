import { describe, expect, it } from 'vitest';
import { type Figure, judge, measure, median } from './figure.ts';
import { printTable } from './table.ts';

describe('measure', () => {
  it('takes the median of the rounds after the warm-up, both sides by turns', async () => {
    const turns: string[] = [];
    const costs = [900, 900, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const race = {
      ours: () => (turns.push('ours'), costs.shift() ?? 0),
      floor: () => (turns.push('floor'), 2),
    };
    const row = await measure({ name: 'a', unit: 'ns', aim: { ratio: 'cost', atMost: 5 }, open: () => race });
    expect(row).toEqual({ name: 'a (ns)', ours: 5, floor: 2, ratio: 2.5, aim: '<= 5', met: true });
    expect(turns.slice(0, 4)).toEqual(['ours', 'floor', 'ours', 'floor']);
  });

  const broken = (): Promise<never> => Promise.reject(new Error('broken'));
  it.each([
    ['a side fails', () => ({ ours: () => 1, floor: broken })],
    ['opening the rest of it fails', broken],
  ])('closes what it opened, the last first, when %s', async (_, rest) => {
    const closed: string[] = [];
    const open: Figure['open'] = (opened) => {
      opened.defer(() => void closed.push('database'));
      opened.defer(() => void closed.push('server'));
      return rest();
    };
    await expect(measure({ name: 'a', unit: 'ns', aim: { ratio: 'cost', atMost: 5 }, open })).rejects.toThrow('broken');
    expect(closed).toEqual(['server', 'database']);
  });
});

describe('judge', () => {
  it('reads a speed the other way round', () => {
    expect(judge({ name: 'a', unit: 'µs', aim: { ratio: 'speed', atLeast: 0.7 } }, 10, 6)).toMatchObject({
      ratio: 0.6,
      aim: '>= 0.7',
      met: false,
    });
  });

  it('neither meets nor misses what is only shown', () => {
    expect(judge({ name: 'a', unit: 'ms', aim: { ratio: 'cost', atMost: null } }, 10, 5)).toMatchObject({ ratio: 2, aim: null, met: null });
  });

  it('holds ours alone against an aim in its own unit', () => {
    const aim = { ratio: 'cost', oursAtMost: 50 } as const;
    expect(judge({ name: 'a', unit: 'ms', aim }, 50, 5)).toMatchObject({ ratio: 10, aim: '<= 50 ms', met: true });
    expect(judge({ name: 'a', unit: 'ms', aim }, 51, 100).met).toBe(false);
  });
});

describe('printTable', () => {
  it('shows a missed aim', () => {
    expect(printTable([{ name: 'a', ours: 10, floor: 1, ratio: 10, aim: '<= 5', met: false }])).toContain('NO');
  });
});

describe('median', () => {
  it('lies between the middle two of an even number', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});
