import { createHash } from 'node:crypto';
import { fingerprintOf } from '../../policy/wording/fingerprint.ts';
import { fingerprintsPage } from '../../policy/wording/fingerprints-page.ts';
import type { PolicyCommand } from './policy-order.ts';
import { readOfficialText } from './policy-text.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The `fingerprints.ts` of a pack made from this text; the wording itself is not in it. */
export const showFingerprints: PolicyCommand = async ({ words: [path, ...more] }, terminal) => {
  if (path === undefined || more.length > 0) return undefined;
  const read = await readOfficialText(path, terminal.input);
  if (!read.ok) {
    await terminal.complain(`${read.refusal.message}\n`);
    return 1;
  }
  const { clauses, doubts } = read.value;
  for (const doubt of doubts) await terminal.complain(`请核对：${doubt}\n`);
  await terminal.write(fingerprintsPage(Object.fromEntries(clauses.map((each) => [each.id, fingerprintOf(each, sha256)]))));
  return 0;
};
