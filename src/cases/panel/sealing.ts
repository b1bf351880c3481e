import { sha256 } from '../../kernel/sha256.ts';
import type { MarkSheet } from './records.ts';

/** What is sealed: the panel's list, whose marks they are, the marks and the salt. Whoever copies another's seal can never open it. */
const sealedText = (listDigest: string, expertId: string, { marks, salt }: MarkSheet): string =>
  [listDigest, expertId, ...marks.map((row) => row.join(',')), salt].join('\n');

/** The seal handed in first; the marks come after all seals are in. */
export const sealOf = (listDigest: string, expertId: string, sheet: MarkSheet): string => sha256(sealedText(listDigest, expertId, sheet));
