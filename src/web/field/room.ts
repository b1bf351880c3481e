/** A photo of a phone today, in bytes. */
const TYPICAL_PHOTO = 4 * 1024 * 1024;
/** Kept free, so that what is written down always finds room. */
const RESERVE = 10 * 1024 * 1024;
const LOW = 20;

/** What a browser says of its storage, in bytes. Either may be missing. */
export type Said = { readonly quota?: number | undefined; readonly usage?: number | undefined };
/** Room on this device: photos of the usual size; null where it does not say. */
export type Room = { readonly photos: number | null; readonly isLow: boolean };

const freeOf = ({ quota, usage }: Said): number | null =>
  quota === undefined || usage === undefined ? null : Math.max(0, quota - usage - RESERVE);

export function roomIn(said: Said): Room {
  const free = freeOf(said);
  const photos = free === null ? null : Math.floor(free / TYPICAL_PHOTO);
  return { photos, isLow: photos !== null && photos < LOW };
}

/** Whether a photo of so many bytes still fits; a device that does not say is believed to have room until it says no. */
export function fits(size: number, said: Said): boolean {
  const free = freeOf(said);
  return free === null || size <= free;
}
