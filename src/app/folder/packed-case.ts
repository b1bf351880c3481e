import { type FolderFile, PACK_ENDING } from '../../documents/folder/folder.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { gatherEvidence } from '../evidence/gather-evidence.ts';
import { packEntries } from '../evidence/pack-entries.ts';
import type { Ports } from '../ports.ts';

type Needed = Pick<Ports, 'store' | 'hash' | 'moment' | 'bindArchive'>;

/** A case's evidence pack as one file of a folder. Refuses what `gatherEvidence` refuses. */
export async function packedCase(ports: Needed, programmeId: string, caseId: string, title: string): Promise<Result<FolderFile>> {
  const gathered = await gatherEvidence(ports, programmeId, caseId);
  if (!gathered.ok) return gathered;
  const content = ports.bindArchive(packEntries(ports.hash, gathered.value));
  return ok({ name: `证据/${caseId}${PACK_ENDING}`, title: `${title}：证据包`, content });
}
