import type { AssessmentTask } from '../../contract/field-views.ts';
import { newKey } from '../acts/target.ts';
import type { Desk } from './desk.ts';
import { HELD } from './queue.ts';
import { type AssessmentVisit, type Downloaded, isAssessment, visitIdOf } from './records.ts';
import { dayOf } from './screens/day-field.ts';

async function beginAssessment({ store }: Desk, task: AssessmentTask, download: Downloaded): Promise<AssessmentVisit> {
  const { personId, name } = download;
  const visit: AssessmentVisit = {
    id: visitIdOf(personId, task),
    key: newKey(),
    by: { personId, name },
    task,
    on: dayOf(download),
    answers: {},
    scenes: {},
    seen: {},
    standing: HELD,
  };
  await store.addVisit(visit);
  return visit;
}

export const taskOf = (download: Downloaded | undefined, caseId: string): AssessmentTask | undefined =>
  download?.assessments.find((each) => each.caseId === caseId);

/** The assessment of this firm: as it stands on the device, or begun now from the task. */
export async function findAssessment(desk: Desk, caseId: string): Promise<AssessmentVisit | undefined> {
  const [download, visits] = [await desk.store.download(), await desk.store.visits()];
  const here = visits.filter(isAssessment).filter(({ task }) => task.caseId === caseId);
  const own = here.find(({ by }) => by.personId === download?.personId) ?? here[0];
  const task = taskOf(download, caseId);
  return own !== undefined || download === undefined || task === undefined ? own : beginAssessment(desk, task, download);
}

export const UNSIGNED = { signed: undefined, shown: undefined };
/** The same assessment by the task as it is now, to be signed anew. */
export const fresh =
  ({ store }: Desk) =>
  async (visit: AssessmentVisit): Promise<AssessmentVisit> => {
    await dropSignature(store, visit);
    return { ...visit, ...UNSIGNED, task: taskOf(await store.download(), visit.task.caseId) ?? visit.task };
  };

export async function dropSignature(store: Desk['store'], { signed }: AssessmentVisit): Promise<void> {
  if (signed?.signer !== undefined) await store.dropPhoto(signed.photoId);
}

/** Begins the same assessment once more, after the office has the first: the answers stay as a beginning, photos and signature are made anew. */
export async function beginAnew(desk: Desk, visit: AssessmentVisit): Promise<void> {
  const { store } = desk;
  const [next, download] = [await fresh(desk)(visit), await store.download()];
  for (const { id } of await store.photosOf(visit.id)) await store.dropPhoto(id);
  await store.changeVisit(visit.id, () => ({ ...next, key: newKey(), standing: HELD, ...(download && { on: dayOf(download) }) }));
}
