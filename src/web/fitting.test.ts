import { describe, expect, it } from 'vitest';
import { among, fitting, upTo } from './fitting.ts';

describe('what an address asks for', () => {
  const fits = { stage: among(['pilot', 'paid']), q: upTo(5) };

  it.each([
    [
      { stage: 'pilot', q: '样例' },
      { stage: 'pilot', q: '样例' },
    ],
    [{ stage: 'nowhere', q: '样例' }, { q: '样例' }],
    [{ stage: '', q: '六个字太长了' }, {}],
    [{ q: 2026, other: 'x' }, { q: '2026' }],
    [{ stage: ['pilot'], q: { a: 1 } }, {}],
  ])('%j is understood as %j', (search, understood) => {
    expect(fitting(search, fits)).toEqual(understood);
  });

  it('says of what it drops that it is nothing, and of what nobody asked nothing at all', () => {
    expect(Object.keys(fitting({ stage: 'nowhere' }, fits))).toEqual(['stage']);
  });
});
