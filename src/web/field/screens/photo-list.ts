import { formatInstant } from '../../../kernel/instant.ts';
import { sayPlace } from '../../../cases/say-place.ts';
import type { Desk } from '../desk.ts';
import { element, doing } from '../element.ts';
import type { Photo, Visit } from '../records.ts';
import { takePhoto } from '../take-photo.ts';
import { OUTBOX, VISIT } from '../words.ts';

async function picture({ store }: Desk, { id, mime }: Photo, alt: string): Promise<HTMLElement | undefined> {
  const bytes = await store.bytes(id);
  if (bytes === undefined) return undefined;
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const forget = (): void => URL.revokeObjectURL(url);
  return element('img', { src: url, alt, load: forget, error: forget });
}

/** One picture with what the device says of it; `drop` where it may still be taken away. */
async function pictureLine(desk: Desk, photo: Photo, drop: (() => Promise<void>) | undefined): Promise<HTMLElement> {
  const at = formatInstant(photo.takenAt);
  const name = VISIT.photoOf(photo.line, at);
  return element(
    'li',
    { class: 'picture' },
    await picture(desk, photo, name),
    element(
      'div',
      {},
      element('p', {}, VISIT.photoSays(at, sayPlace(photo.place))),
      element('p', { class: 'soft code' }, VISIT.digest(photo.digest)),
      photo.standing.is !== 'held' && element('p', {}, OUTBOX.states[photo.standing.is]),
      drop !== undefined &&
        element('button', { type: 'button', class: 'quiet', 'aria-label': VISIT.dropLabel(name), click: doing(drop) }, VISIT.drop),
    ),
  );
}

type PhotosOf = { readonly visit: Visit; readonly line?: string; readonly label: string; readonly changed: () => Promise<void> };

/** The photos of one line, or of the whole: taken with the camera, kept at once, taken away again as long as nothing was sent of them. */
export function photoList(desk: Desk, { visit, line, label, changed }: PhotosOf): HTMLElement {
  const { store, say } = desk;
  const list = element('ul', { class: 'pictures' });
  const isOpen = visit.standing.is === 'held';
  const draw = async (): Promise<void> => {
    const photos = (await store.photosOf(visit.id)).filter((photo) => photo.kind === 'photo' && photo.line === line);
    const dropOf = ({ id, standing }: Photo) =>
      isOpen && (standing.is === 'held' || standing.is === 'refused')
        ? async (): Promise<void> => {
            await store.dropPhoto(id);
            await changed();
            await draw();
          }
        : undefined;
    list.replaceChildren(...(await Promise.all(photos.map((photo) => pictureLine(desk, photo, dropOf(photo))))));
  };
  const input = element('input', { type: 'file', accept: 'image/jpeg,image/png', capture: 'environment', class: 'unseen' });
  const take = async (file: File): Promise<void> => {
    const name = file.name === '' ? '现场照片' : file.name;
    const taken = await takePhoto(store, { visitId: visit.id, kind: 'photo', name, blob: file, ...(line !== undefined && { line }) }, draw);
    say(taken.ok ? '' : VISIT.unreadable(taken.refusal.message));
    await changed();
    await draw();
  };
  input.addEventListener(
    'change',
    doing(async () => {
      for (const file of input.files ?? []) await take(file);
      // The same picture may be chosen again after it was taken away.
      input.value = '';
    }),
  );
  void draw();
  if (!isOpen) return list;
  return element('div', {}, element('label', { class: 'button take' }, label, input), list);
}
