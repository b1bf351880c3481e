import type { ActDone } from '../../contract/act-inputs.ts';
import type { FieldTasks, PhotoKept } from '../../contract/field-views.ts';
import { get, post, Refused } from '../api.ts';
import { upload } from '../parts/upload.ts';
import type { FieldStore } from './open-store.ts';
import type { Answer, Item } from './queue.ts';
import { recordOf } from './record-of.ts';
import { isAssessment, type Visit } from './records.ts';
import { OUTBOX } from './words.ts';

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

async function sendPhoto(store: FieldStore, visit: Visit, id: string): Promise<Answer> {
  const [photo, bytes] = [await store.photo(id), await store.bytes(id)];
  if (photo === undefined || bytes === undefined) throw new Error(`photo ${id} has no bytes`);
  const { digest, name, mime } = photo;
  const path = `/cases/${encodeURIComponent(visit.task.caseId)}/photos`;
  const about = isAssessment(visit) ? 'assessment' : 'inspection';
  await upload<PhotoKept>({ path, fields: { digest, about } }, [new File([bytes], name, { type: mime })], () => undefined).answer;
  return { is: 'received' };
}

async function sendRecord(store: FieldStore, visit: Visit): Promise<Answer> {
  const { act, input } = recordOf(visit, await store.photosOf(visit.id));
  const caseId = isAssessment(visit) ? visit.task.caseId : visit.task.inspectionId;
  const { version } = await post<ActDone>(`/cases/${encodeURIComponent(caseId)}/acts/${act}`, { key: visit.key, input });
  return { is: 'received', receipt: OUTBOX.receipt(version) };
}

/** A project that an evaluator had along and no longer finds was entrusted to another: the office says only that there is none. */
const isWithdrawn = (error: unknown, visit: Visit): boolean =>
  isAssessment(visit) && error instanceof Refused && error.problem.code === 'not-found';

/** Sends one thing; sending it twice leaves one at the office. */
export async function send(store: FieldStore, { id, what, visit: visitId }: Item): Promise<Answer> {
  const visit = await store.visit(visitId);
  if (visit === undefined) throw new Error(`${id} belongs to no visit`);
  try {
    return await (what === 'photo' ? sendPhoto(store, visit, id) : sendRecord(store, visit));
  } catch (error) {
    return isWithdrawn(error, visit) ? { is: 'refused', said: OUTBOX.withdrawn } : answerOf(error);
  }
}
