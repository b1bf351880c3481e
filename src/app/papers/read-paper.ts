import { ok, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import { mayReadPapersOf, PAPER_NOT_FOUND } from './firm-of.ts';
import { mayReadPaper } from './may-read-paper.ts';

/** One paper, byte for byte. Refuses one that is not there in the same words as one that is not for this person. */
export async function readPaper({ store }: Ports, { actor, programmeId }: Who, id: string): Promise<Result<KeptFile>> {
  const reads = store.in(programmeId);
  const paper = await reads.findPaper(id);
  const may = await mayReadPapersOf(reads, actor, paper?.firm ?? '');
  if (!may.ok) return may;
  if (paper === undefined || !mayReadPaper(actor, paper)) return PAPER_NOT_FOUND;
  const file = await reads.findFile(paper.digest);
  if (file === undefined) throw new Error(`paper ${id} has no file ${paper.digest}`);
  return ok({ name: paper.name, mime: paper.mime, bytes: file.bytes });
}
