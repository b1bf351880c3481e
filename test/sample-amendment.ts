// An invented amendment of 彭阳 2026, so that everything is tried with two versions at once. It is shipped nowhere.
import { amend } from '../policy/edition/amend.ts';
import { type Library, libraryOf } from '../policy/edition/library.ts';
import { getPolicy } from '../policy/index.ts';
import type { Policy } from '../policy/policy.ts';

export const AMENDED_ON = '2026-10-01';
export const sampleAmendment: Policy = amend(getPolicy('pengyang-2026'), {
  name: 'pengyang-2026-sample',
  title: '样例修订：补助上限调低、公示期加长',
  issuer: '样例县工信商务局',
  document: '样例工信发〔2026〕7号',
  inForceOn: AMENDED_ON,
  differs: { parameters: { subsidyCeiling: 35_000_000, publicityDays: 7 }, readings: { levelRise: 'target' } },
});
export const twoVersions: Library = libraryOf([getPolicy('pengyang-2026'), sampleAmendment]);
