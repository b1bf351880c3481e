import { type FieldPack, fieldPack } from '../../contract/field-pack.ts';
import type { PackTaken, PackVisit } from '../../contract/field-views.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { actOnCase, recordOnCase } from '../act-on-case.ts';
import type { Command, OpenedFieldPack, Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import { keepPhoto } from './keep-photo.ts';

type Visit = FieldPack['visits'][number];
type Pack = { readonly pack: FieldPack; readonly photoOf: OpenedFieldPack['photoOf']; readonly digest: string };

/** The photos of one visit that lie in this part; those of other parts come with these. */
async function keepPhotos(
  ports: Ports,
  who: Who,
  { caseId, photos, act }: Visit,
  { photoOf }: Pack,
): Promise<Pick<PackVisit, 'photos' | 'faults'>> {
  const faults: string[] = [];
  const about = act === 'assessLevel' ? 'assessment' : 'inspection';
  let kept = 0;
  for (const { digest, name } of photos) {
    const bytes = photoOf(digest);
    if (bytes === undefined) continue;
    const done = await keepPhoto(ports, who, { caseId, name, bytes, digest, about });
    if (done.ok) kept += 1;
    else faults.push(done.refusal.message);
  }
  return { photos: kept, faults };
}

const commandOf = (visit: Visit): Command =>
  visit.act === 'assessLevel'
    ? { kind: 'project', caseId: visit.caseId, act: visit.act, input: visit.input, key: visit.key }
    : { kind: 'inspection', caseId: visit.inspectionId, act: visit.act, input: visit.input, key: visit.key };

/** As it is entered for whoever filled it in: the record is theirs, with the file's digest beside it. */
const brought = (visit: Visit, personId: string, pack: string) =>
  visit.act === 'assessLevel'
    ? ({ act: visit.act, input: { ...visit.input, brought: { personId, pack } } } as const)
    : ({
        act: 'bringInspection',
        input: { caseId: visit.caseId, inspector: personId, pack, said: { act: visit.act, input: visit.input } },
      } as const);

/** As it would have been sent from the device where whoever was on the spot brings it; entered by the office where not. */
function record(ports: Ports, who: Who, { pack: { by }, digest }: Pack, visit: Visit) {
  const command = commandOf(visit);
  if (by.personId === who.actor.personId) return actOnCase(ports, who, command);
  if (visit.act === 'assessLevel' && !who.actor.roles.includes('officer'))
    return refuse('not-permitted', '别人的现场评测由县工信商务局经办导入', { clause: 'measures/12.2' });
  // Another file of the same visit is another matter: what came of the first does not answer for it.
  return recordOnCase(ports, who, { ...command, ...brought(visit, by.personId, digest), key: `${digest.slice(0, 16)}-${command.key}` });
}

/**
 * Takes what a device on the spot could not send, from the file that it made: every photo is held against the digest of its taking, then each
 * record is entered. What is refused is said visit by visit; the rest is taken. The same file again changes nothing. Refuses what no device made.
 */
export async function takePack(ports: Ports, who: Who, { name, bytes }: UploadedFile): Promise<Result<PackTaken>> {
  const opened = ports.readFieldPack(name, bytes);
  if (!opened.ok) return opened;
  const read = fieldPack.safeParse(opened.value.list);
  if (!read.success) return refuse('unreadable-file', `《${name}》里的记录不完整或已被改动：请在设备的“待传送”里重新导出`);
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
