import { readPaperType } from '../../intake/paper-type.ts';
import { refuse, ok, type Result } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/sha256.ts';
import { newKey } from '../acts/target.ts';
import { findPlace } from './find-place.ts';
import type { FieldStore } from './open-store.ts';
import { HELD } from './queue.ts';
import type { Photo } from './records.ts';
import { fits } from './room.ts';
import { ROOM } from './words.ts';

/** What is photographed: a line of the plan, or the whole where none is named; or a signature. */
export type Taking = Pick<Photo, 'visitId' | 'kind'> & { readonly line?: string; readonly name: string; readonly blob: Blob };

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
const notKnownYet = { unknown: 'timeout' } as const;

/** The place comes later than the picture: what is on disk by then is completed, unless it was handed in meanwhile. */
async function addPlace(store: FieldStore, id: string, placed: () => Promise<void>): Promise<void> {
  const place = await findPlace();
  await store.changePhoto(id, (photo) => (photo.standing.is === 'held' ? { ...photo, place } : photo));
  await placed();
}

/** Keeps a picture on the device with its SHA-256 and the time at once, and its place as soon as the device says it. Refuses what the office would not take, and what finds no room: all else stays. `placed`: told when the place has come. */
export async function takePhoto(
  store: FieldStore,
  { blob, ...taking }: Taking,
  placed: () => Promise<void> = async () => undefined,
): Promise<Result<Photo>> {
  const bytes = await blob.arrayBuffer();
  const type = readPaperType(taking.name, new Uint8Array(bytes));
  if (!type.ok) return type;
  if (!fits(bytes.byteLength, (await navigator.storage?.estimate()) ?? {})) return refuse('too-large', ROOM.full);
  const photo: Photo = {
    ...taking,
    ...type.value,
    id: newKey(),
    digest: sha256(new Uint8Array(bytes)),
    size: bytes.byteLength,
    takenAt: new Date().toISOString(),
    place: notKnownYet,
    standing: HELD,
  };
  try {
    await store.addPhoto(photo, bytes);
  } catch (error) {
    if (isFull(error)) return refuse('too-large', ROOM.full);
    throw error;
  }
  void addPlace(store, photo.id, placed);
  return ok(photo);
}
