import type { ActDone } from '../../contract/act-inputs.ts';
import type { FieldTasks, PhotoKept } from '../../contract/field-views.ts';
import { get, post, Refused } from '../api.ts';
import { upload } from '../parts/upload.ts';
import type { FieldStore } from './open-store.ts';
import type { Answer, Item } from './queue.ts';
import { recordOf } from './record-of.ts';
import type { Photo, Visit } from './records.ts';

const SIGN_IN = new Set(['not-signed-in', 'second-factor-needed']);
const SERVER_FAILED = 500;

/** What a failure means for the queue: no network, a failing or a busy server pass; a refusal of the office does not. */
export function answerOf(error: unknown): Answer {
  if (!(error instanceof Refused)) throw error;
  const { status, problem } = error;
  if (SIGN_IN.has(problem.code)) return { is: 'signIn', said: problem.message };
  if (status === 0) return { is: 'unreachable', said: problem.message };
  if (status >= SERVER_FAILED || problem.code === 'busy') return { is: 'later', said: problem.message };
  return { is: 'refused', said: problem.message };
}

export const getTasks = (): Promise<FieldTasks> => get<FieldTasks>('/field-tasks');

async function sendPhoto(store: FieldStore, { id, visitId, digest, name, mime }: Photo): Promise<void> {
  const [visit, bytes] = [await store.visit(visitId), await store.bytes(id)];
  if (visit === undefined || bytes === undefined) throw new Error(`photo ${id} has no bytes or no visit`);
  const path = `/cases/${encodeURIComponent(visit.task.caseId)}/photos`;
  await upload<PhotoKept>({ path, fields: { digest } }, [new File([bytes], name, { type: mime })], () => undefined).answer;
}

async function sendRecord(store: FieldStore, visit: Visit): Promise<void> {
  const { act, input } = recordOf(visit, await store.photosOf(visit.id));
  await post<ActDone>(`/cases/${encodeURIComponent(visit.task.inspectionId)}/acts/${act}`, { key: visit.key, input });
}

/** Sends one thing; sending it twice leaves one at the office. */
export async function send(store: FieldStore, { id, what }: Item): Promise<Answer> {
  const [photo, visit] = [what === 'photo' ? await store.photo(id) : undefined, await store.visit(id)];
  try {
    if (photo !== undefined) await sendPhoto(store, photo);
    else if (visit !== undefined) await sendRecord(store, visit);
    return { is: 'received' };
  } catch (error) {
    return answerOf(error);
  }
}
