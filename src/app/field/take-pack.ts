import { type FieldPack, fieldPack } from '../../contract/field-pack.ts';
import type { PackTaken, PackVisit } from '../../contract/field-views.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { actOnCase, recordOnCase } from '../act-on-case.ts';
import type { OpenedFieldPack, Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import { keepPhoto } from './keep-photo.ts';

type Visit = FieldPack['visits'][number];
type Pack = { readonly pack: FieldPack; readonly photoOf: OpenedFieldPack['photoOf']; readonly digest: string };

/** The photos of one visit that lie in this part; those of other parts come with these. */
async function keepPhotos(
  ports: Ports,
  who: Who,
  { caseId, photos }: Visit,
  { photoOf }: Pack,
): Promise<Pick<PackVisit, 'photos' | 'faults'>> {
  const faults: string[] = [];
  let kept = 0;
  for (const { digest, name } of photos) {
    const bytes = photoOf(digest);
    if (bytes === undefined) continue;
    const done = await keepPhoto(ports, who, { caseId, name, bytes, digest });
    if (done.ok) kept += 1;
    else faults.push(done.refusal.message);
  }
  return { photos: kept, faults };
}

/** As the inspector would have sent it where it is the inspector who brings it; entered by the office where it is not. */
function record(ports: Ports, who: Who, { pack: { by }, digest }: Pack, visit: Visit) {
  const { inspectionId: caseId, act, input, key } = visit;
  if (by.personId === who.actor.personId) return actOnCase(ports, who, { kind: 'inspection', caseId, act, input, key });
  const brought = { caseId: visit.caseId, inspector: by.personId, pack: digest, said: { act, input } };
  // Another file of the same visit is another matter: what came of the first does not answer for it.
  return recordOnCase(ports, who, {
    kind: 'inspection',
    caseId,
    act: 'bringInspection',
    input: brought,
    key: `${digest.slice(0, 16)}-${key}`,
  });
}

/**
 * Takes what an inspector's device could not send, from the file that it made: every photo is held against the digest of its taking, then each
 * record is entered. What is refused is said visit by visit; the rest is taken. The same file again changes nothing. Refuses what no device made.
 */
export async function takePack(ports: Ports, who: Who, { name, bytes }: UploadedFile): Promise<Result<PackTaken>> {
  const opened = ports.readFieldPack(name, bytes);
  if (!opened.ok) return opened;
  const read = fieldPack.safeParse(opened.value.list);
  if (!read.success) return refuse('unreadable-file', `《${name}》里的检查记录不完整或已被改动：请在设备的“待传送”里重新导出`);
  const pack: Pack = { pack: read.data, photoOf: opened.value.photoOf, digest: ports.hash(bytes) };
  const visits: PackVisit[] = [];
  for (const visit of read.data.visits) {
    const { photos, faults } = await keepPhotos(ports, who, visit, pack);
    const done = await record(ports, who, pack, visit);
    visits.push({ name: visit.name, photos, isRecorded: done.ok, faults: done.ok ? faults : [...faults, done.refusal.message] });
  }
  const { by, part, parts } = read.data;
  return ok({ by: by.name, part, parts, visits });
}
