import type { FieldPack } from '../../contract/field-pack.ts';
import { PACK_ENTRY, photoEntry } from '../../contract/pack-entries.ts';
import { writeArchive } from '../../files/archive.ts';
import type { FieldStore } from './open-store.ts';
import { recordOf } from './record-of.ts';
import { isAssessment, type Photo, type Visit } from './records.ts';
import { OUTBOX } from './words.ts';

/** Below what the office takes as one file (50 MB). */
const MOST_BYTES = 40 * 1024 * 1024;

/** Photos in parts of at most so many bytes, in their order; a larger one is a part of its own. At least one part. */
export function partsOf<P extends { readonly size: number }>(photos: readonly P[], most: number): readonly (readonly P[])[] {
  const parts: P[][] = [[]];
  let filled = 0;
  for (const photo of photos) {
    if (filled > 0 && filled + photo.size > most) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(photo);
    filled += photo.size;
  }
  return parts;
}

type Unsent = { readonly visit: Visit; readonly photos: readonly Photo[] };

const packed = ({ visit, photos }: Unsent): FieldPack['visits'][number] => {
  const { caseId, name } = visit.task;
  const round = isAssessment(visit) ? {} : { inspectionId: visit.task.inspectionId };
  const said = { ...round, caseId, name, key: visit.key, photos: photos.map(({ digest, name: file }) => ({ digest, name: file })) };
  // The schema's lists may be changed, ours may not: that is all that differs.
  return { ...said, ...recordOf(visit, photos) } as FieldPack['visits'][number];
};

async function partOf(store: FieldStore, pack: FieldPack, photos: readonly Photo[]): Promise<Uint8Array> {
  const pictures = await Promise.all(
    photos.map(async ({ id, digest }) => ({
      name: photoEntry(digest),
      bytes: new Uint8Array((await store.bytes(id)) ?? new ArrayBuffer(0)),
    })),
  );
  return writeArchive([{ name: PACK_ENTRY, bytes: new TextEncoder().encode(JSON.stringify(pack)) }, ...pictures]);
}

function save(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves what was handed in and is not yet received as files, those of each person apart. Changes nothing on the device. Gives how many files. */
export async function savePacks(store: FieldStore): Promise<number> {
  const [visits, photos] = [await store.visits(), await store.photos()];
  const unsent = visits
    .filter(({ standing }) => standing.is !== 'held' && standing.is !== 'sent')
    .map((visit): Unsent => ({ visit, photos: photos.filter(({ visitId }) => visitId === visit.id) }));
  let files = 0;
  for (const personId of new Set(unsent.map(({ visit }) => visit.by.personId))) {
    const own = unsent.filter(({ visit }) => visit.by.personId === personId);
    const parts = partsOf(
      own.flatMap((each) => each.photos.filter(({ standing }) => standing.is !== 'sent')),
      MOST_BYTES,
    );
    for (const [at, part] of parts.entries()) {
      const by = own[0]?.visit.by ?? { personId, name: '' };
      const pack: FieldPack = {
        format: 'shuzhuan-field-1',
        madeAt: new Date().toISOString(),
        part: at + 1,
        parts: parts.length,
        by,
        visits: own.map(packed),
      };
      save(OUTBOX.file(by.name, at + 1, parts.length), await partOf(store, pack, part));
      files += 1;
    }
  }
  return files;
}
