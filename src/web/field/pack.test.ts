import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from './pack.ts';

const MOST = 100;
const sizes = fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 30 });

it('a file in parts has every photo once and in order, and no part is too large but for one photo that is', () => {
  fc.assert(
    fc.property(sizes, (of) => {
      const photos = of.map((size, no) => ({ size, no }));
      const parts = partsOf(photos, MOST);
      expect(parts.flat()).toEqual(photos);
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(part.length === 1 || part.reduce((sum, { size }) => sum + size, 0) <= MOST).toBe(true);
    }),
  );
});
