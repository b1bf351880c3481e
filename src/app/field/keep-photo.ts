import type { PhotoKept } from '../../contract/field-views.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { keepPaper } from '../papers/keep-paper.ts';
import type { Ports, Who } from '../ports.ts';

/** At what it was taken: an inspection, or an evaluator's look at the level. */
export const FIELD_ABOUTS = ['inspection', 'assessment'] as const;
export type FieldAbout = (typeof FIELD_ABOUTS)[number];
/** A photo as a device took it. `digest`: the SHA-256 that the device computed then. */
export type PhotoSent = {
  readonly caseId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly about: FieldAbout;
};

/** Keeps one photo from the spot, once however often it is sent. Refuses bytes that are no longer those that were taken, and what `keepPaper` refuses. */
export async function keepPhoto(ports: Ports, who: Who, { digest, ...photo }: PhotoSent): Promise<Result<PhotoKept>> {
  if (ports.hash(photo.bytes) !== digest)
    return refuse('unreadable-file', `“${photo.name}”与拍摄时的校验值不同：文件在传送或保存中变了，请重新传送；仍不行的重新拍摄`);
  const kept = await keepPaper(ports, who, photo);
  return kept.ok ? ok({ id: kept.value.id, digest }) : kept;
}
