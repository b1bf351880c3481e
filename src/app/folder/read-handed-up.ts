import { LEVEL_NAMES } from '../../cases/performance/records.ts';
import type { KnownPerformance } from '../../cases/performance/state.ts';
import { PAYING } from '../../cases/roles.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import { openGoals } from './bind-evaluation.ts';

/**
 * The letter or the papers of an evaluation as they were handed up, byte for byte. They name accounts: beside those who pay, only the level
 * they were handed to reads them. Refuses everybody else in the words for what is not there.
 */
export async function readHandedUp(ports: Ports, who: Who, caseId: string, digest: string): Promise<Result<KeptFile>> {
  const found = await openGoals(ports, who, caseId);
  if (!found.ok) return found;
  const { reads, opened } = found.value;
  const { roles } = who.actor;
  const { requests = [] } = opened.state as KnownPerformance;
  const isTheirs = requests.some(
    ({ letter, papers, to }) =>
      [letter.digest, papers.digest].includes(digest) &&
      (roles.some((role) => PAYING.includes(role)) || LEVEL_NAMES.some((level) => roles.includes(level) && to.includes(level))),
  );
  const file = isTheirs ? await reads.findFile(digest) : undefined;
  return file ? ok({ name: file.name, mime: file.mime, bytes: file.bytes }) : refuse('not-found', '没有这份材料，或您无权查看');
}
