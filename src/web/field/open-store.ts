import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { BASE } from '../base.ts';
import { afterKill, type Standing } from './queue.ts';
import type { Downloaded, Photo, Visit } from './records.ts';

interface Kept extends DBSchema {
  /** The last download of each person; `current`: whose it was last. */
  downloads: { key: string; value: Omit<Downloaded, 'assessments'> & Partial<Pick<Downloaded, 'assessments'>> };
  current: { key: 'current'; value: string };
  visits: { key: string; value: Visit };
  photos: { key: string; value: Photo; indexes: { visitId: string } };
  bytes: { key: string; value: ArrayBuffer };
}

/** Devices carry downloads from before there were assessments. */
const whole = (kept: Kept['downloads']['value'] | undefined): Downloaded | undefined =>
  kept && { ...kept, assessments: kept.assessments ?? [] };

/** Each programme's own, though one browser holds all. */
const NAME = `shuzhuan-field${BASE}`;
const open = (): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('downloads');
      database.createObjectStore('current');
      database.createObjectStore('visits', { keyPath: 'id' });
      database.createObjectStore('photos', { keyPath: 'id' }).createIndex('visitId', 'visitId');
      database.createObjectStore('bytes');
    },
  });

const byTime = (a: Photo, b: Photo): number => Date.parse(a.takenAt) - Date.parse(b.takenAt);

export type FieldStore = Awaited<ReturnType<typeof openStore>>;

/** Everything on this device. Each change is on disk before it is answered; what was being sent when the page ended waits again. */
export async function openStore() {
  const database = await open();
  const changeAll = async (of: (visit: Visit) => boolean, change: (standing: Standing) => Standing): Promise<void> => {
    const tx = database.transaction(['visits', 'photos'], 'readwrite');
    const [visits, photos] = [await tx.objectStore('visits').getAll(), await tx.objectStore('photos').getAll()];
    const chosen = visits.filter(of);
    const ids = new Set(chosen.map(({ id }) => id));
    for (const visit of chosen) await tx.objectStore('visits').put({ ...visit, standing: change(visit.standing) });
    for (const photo of photos.filter(({ visitId }) => ids.has(visitId)))
      await tx.objectStore('photos').put({ ...photo, standing: change(photo.standing) });
    await tx.done;
  };
  await changeAll(() => true, afterKill);
  return {
    changeAll,
    /** The tasks of whoever was here last; undefined on a device that never downloaded any. */
    download: async (): Promise<Downloaded | undefined> => {
      const person = await database.get('current', 'current');
      return person === undefined ? undefined : whole(await database.get('downloads', person));
    },
    keepDownload: async (download: Downloaded): Promise<void> => {
      const tx = database.transaction(['downloads', 'current'], 'readwrite');
      await tx.objectStore('downloads').put(download, download.personId);
      await tx.objectStore('current').put(download.personId, 'current');
      await tx.done;
    },
    visits: (): Promise<Visit[]> => database.getAll('visits'),
    visit: (id: string): Promise<Visit | undefined> => database.get('visits', id),
    addVisit: async (visit: Visit): Promise<void> => void (await database.add('visits', visit)),
    /** Read and written in one: nothing that happens meanwhile is lost. */
    changeVisit: async (id: string, change: (visit: Visit) => Visit): Promise<void> => {
      const tx = database.transaction('visits', 'readwrite');
      const visit = await tx.store.get(id);
      if (visit !== undefined) await tx.store.put(change(visit));
      await tx.done;
    },
    photos: async (): Promise<Photo[]> => (await database.getAll('photos')).sort(byTime),
    photosOf: async (visitId: string): Promise<Photo[]> => (await database.getAllFromIndex('photos', 'visitId', visitId)).sort(byTime),
    photo: (id: string): Promise<Photo | undefined> => database.get('photos', id),
    changePhoto: async (id: string, change: (photo: Photo) => Photo): Promise<void> => {
      const tx = database.transaction('photos', 'readwrite');
      const photo = await tx.store.get(id);
      if (photo !== undefined) await tx.store.put(change(photo));
      await tx.done;
    },
    bytes: (id: string): Promise<ArrayBuffer | undefined> => database.get('bytes', id),
    /** The photo and its bytes, both or neither. Throws QuotaExceededError where the device has no room; all else stays. */
    addPhoto: async (photo: Photo, bytes: ArrayBuffer): Promise<void> => {
      const tx = database.transaction(['photos', 'bytes'], 'readwrite');
      await Promise.all([tx.objectStore('bytes').put(bytes, photo.id), tx.objectStore('photos').put(photo), tx.done]);
    },
    dropPhoto: async (id: string): Promise<void> => {
      const tx = database.transaction(['photos', 'bytes'], 'readwrite');
      await Promise.all([tx.objectStore('bytes').delete(id), tx.objectStore('photos').delete(id), tx.done]);
    },
    /** Makes room: the office has the photos of this visit and its record. */
    dropBytesOf: async (visitId: string): Promise<void> => {
      const tx = database.transaction(['photos', 'bytes'], 'readwrite');
      const ids = await tx.objectStore('photos').index('visitId').getAllKeys(visitId);
      for (const id of ids) await tx.objectStore('bytes').delete(id);
      await tx.done;
    },
  };
}
