import { describe, expect, it } from 'vitest';
import { fits, roomIn } from './room.ts';

const MB = 1024 * 1024;

describe('room on a device', () => {
  it.each([
    ['plenty', { quota: 1000 * MB, usage: 10 * MB }, { photos: 245, isLow: false }],
    ['little', { quota: 100 * MB, usage: 50 * MB }, { photos: 10, isLow: true }],
    ['none', { quota: 20 * MB, usage: 30 * MB }, { photos: 0, isLow: true }],
    ['unsaid', { usage: 1 }, { photos: null, isLow: false }],
  ])('is told before it ends: %s', (_what, said, room) => expect(roomIn(said)).toEqual(room));

  it('keeps a reserve for what is written', () => {
    const said = { quota: 20 * MB, usage: 5 * MB };
    expect([fits(5 * MB, said), fits(5 * MB + 1, said), fits(900 * MB, {})]).toEqual([true, false, true]);
  });
});
