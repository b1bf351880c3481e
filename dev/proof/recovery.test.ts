import { describe, expect, it } from 'vitest';
import { RECOVERY_ACTS } from '../../src/cases/recovery/acts.ts';
import { breaking } from './breaking.ts';
import { RECOVERY_WALK } from './recovery.ts';
import { walkThrough } from './walk.ts';

describe('what may follow on a payment', () => {
  const { acts, shown } = walkThrough(RECOVERY_WALK);

  it.each(shown)('$says', ({ tried, broken }) => {
    expect(broken).toBeNull();
    expect(tried).toBeGreaterThan(0);
  });

  it('every act of the table is granted somewhere on the way', () => {
    expect([...acts].toSorted()).toEqual(Object.keys(RECOVERY_ACTS).toSorted());
  });

  it('an investigator who could also decide would be found', () => {
    const run = () => walkThrough(RECOVERY_WALK).shown.find(({ name }) => name === 'recovery-hands');
    expect(breaking(RECOVERY_ACTS.decideRecovery, { notBy: [] }, run)?.broken?.at(-1)).toContain('批准追回决定');
  });
});
