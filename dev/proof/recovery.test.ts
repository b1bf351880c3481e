import { describe, expect, it } from 'vitest';
import { RECOVERY_ACTS } from '../../src/cases/recovery/acts.ts';
import { proveRecovery } from './recovery.ts';

describe('what may follow on a payment', () => {
  const { acts, shown } = proveRecovery();

  it.each(shown)('$says', ({ tried, broken }) => {
    expect(broken).toBeNull();
    expect(tried).toBeGreaterThan(0);
  });

  it('every act of the table is granted somewhere on the way', () => {
    expect([...acts].toSorted()).toEqual(Object.keys(RECOVERY_ACTS).toSorted());
  });

  it('an investigator who could also decide would be found', () => {
    const { notBy, ...row } = RECOVERY_ACTS.decideRecovery;
    try {
      RECOVERY_ACTS.decideRecovery = row;
      expect(
        proveRecovery()
          .shown.find(({ name }) => name === 'recovery-hands')
          ?.broken?.at(-1),
      ).toContain('批准追回决定');
    } finally {
      RECOVERY_ACTS.decideRecovery = { ...row, ...(notBy && { notBy }) };
    }
  });
});
