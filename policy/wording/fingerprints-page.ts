import type { Fingerprints } from './compare-wording.ts';

/** `fingerprints.ts` of a pack, as a file. */
export const fingerprintsPage = (fingerprints: Fingerprints): string => `import type { Fingerprints } from '../wording/compare-wording.ts';

/** Of the official wording, clause by clause. Made by \`shuzhuan policy fingerprints <file>\`. */
export const fingerprints: Fingerprints = {
${Object.entries(fingerprints)
  .map(([id, fingerprint]) => `  ${/\W/.test(id) ? `'${id}'` : id}: '${fingerprint}',\n`)
  .join('')}};
`;
