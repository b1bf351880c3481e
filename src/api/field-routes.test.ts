import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DOT } from '../../dev/seed/papers.ts';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { cookieOf, openServer, send, sendFiles } from '../../test/server.ts';
import type { FieldTask, FieldTasks, PackTaken } from '../contract/field-views.ts';
import { PACK_ENTRY, photoEntry } from '../contract/pack-entries.ts';
import type { Problem } from '../contract/requests.ts';
import type { InspectionView } from '../contract/views.ts';
import { writeArchive } from '../files/archive.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const [park, officer] = [await cookieOf(ports, 'park'), await cookieOf(ports, 'officer')];

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Another picture each time. */
const photo = (what: string): { name: string; bytes: Uint8Array } => ({
  name: `${what}.png`,
  bytes: Buffer.concat([DOT, Buffer.from(what)]),
});
const tasksOf = async (cookie: string): Promise<FieldTasks> => (await send(app, 'GET', '/api/v1/field-tasks', undefined, cookie)).json();
const upload = (task: FieldTask, what: string, digest = digestOf(photo(what).bytes)) =>
  sendFiles(app, `/api/v1/cases/${task.caseId}/photos`, [photo(what)], park, { digest });
const targetOf = async ({ inspectionId, caseId }: FieldTask) =>
  (await send(app, 'GET', `/api/v1/cases/${inspectionId}`, undefined, officer))
    .json<InspectionView>()
    .targets.find((each) => each.caseId === caseId);
const firstTask = async (): Promise<FieldTask> => {
  const [task] = (await tasksOf(park)).tasks;
  if (task === undefined) throw new Error('nothing to inspect');
  return task;
};
const inputOf = (task: FieldTask, more: object): object => ({
  caseId: task.caseId,
  on: '2027-04-03',
  persons: '样例检查人员、样例负责人',
  findings: '设备在用（样例）',
  lines: task.checklist.map(({ no, what, plannedFen }) => ({ no, outcome: 'as-planned', listed: { what, plannedFen } })),
  ...more,
});
const record = (task: FieldTask, input: object, key: string) =>
  send(app, 'POST', `/api/v1/cases/${task.inspectionId}/acts/recordInspection`, { key, input: inputOf(task, input) }, park);

describe('what an inspector takes along', () => {
  it('is every firm that he was sent to, with its list, its papers and what was found before; nobody else has it', async () => {
    const { tasks, today } = await tasksOf(park);
    expect(today).toBe('2027-04-03');
    expect(tasks.length).toBeGreaterThan(1);
    expect(tasks.every(({ checklist, toShow, inspectors }) => checklist.length > 0 && toShow.length > 0 && inspectors.length === 2)).toBe(
      true,
    );
    expect((await tasksOf(officer)).tasks).toEqual([]);
    expect((await send(app, 'GET', '/api/v1/field-tasks', undefined, await cookieOf(ports, 'firm'))).statusCode).toBe(403);
  });
});

describe('what an evaluator takes along', () => {
  it('is every firm whose level after is its own to give, without the level before and what the firm says of itself', async () => {
    const evaluator = await cookieOf(ports, 'evaluator');
    const { tasks, assessments } = await tasksOf(evaluator);
    expect([tasks, assessments.length > 0]).toEqual([[], true]);
    const named = ['caseId', 'name', 'creditCode', 'contact', 'edition', 'filed', 'tie', 'works'];
    expect(assessments.flatMap((each) => Object.keys(each)).filter((key) => !named.includes(key))).toEqual([]);
    expect([(await tasksOf(park)).assessments, (await tasksOf(officer)).assessments]).toEqual([[], []]);
  });

  it('comes back with photos that only it may send, and as a file only through whoever prepares the case', async () => {
    const evaluator = await cookieOf(ports, 'evaluator');
    const { personId, name, assessments } = await tasksOf(evaluator);
    const [firm] = assessments;
    const sent = (cookie: string, about: string) =>
      sendFiles(app, `/api/v1/cases/${firm?.caseId}/photos`, [photo('车床')], cookie, { digest: digestOf(photo('车床').bytes), about });
    const answers = [await sent(evaluator, 'assessment'), await sent(evaluator, 'inspection'), await sent(park, 'assessment')];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 403, 403]);
    const onSite = {
      edition: '2024',
      on: '2027-04-03',
      answers: {},
      scenes: {},
      seen: {},
      shown: { level: 1, score: 30 },
      signature: { signer: name, digest: digestOf(photo('车床').bytes), signedAt: '2027-04-03T01:00:00.000Z' },
    };
    const visit = {
      caseId: firm?.caseId,
      name: firm?.name,
      key: 'level-pack-1',
      photos: [],
      act: 'assessLevel',
      input: { phase: 'after', onSite },
    };
    const pack = {
      format: 'shuzhuan-field-1',
      madeAt: '2027-04-03T02:00:00.000Z',
      part: 1,
      parts: 1,
      by: { personId, name },
      visits: [visit],
    };
    const file = { name: '现场评测.zip', bytes: writeArchive([{ name: PACK_ENTRY, bytes: Buffer.from(JSON.stringify(pack)) }]) };
    const faultsFor = async (cookie: string) =>
      (await sendFiles(app, '/api/v1/field-packs', [file], cookie)).json<PackTaken>().visits.flatMap(({ faults }) => faults);
    expect(await faultsFor(park)).toEqual([expect.stringContaining('由县工信商务局经办导入')]);
    expect(await faultsFor(officer)).toEqual([expect.stringMatching(/请重新下载任务|没有作答/)]);
  });
});

describe('a photo from the spot', () => {
  it('is kept once however often it comes, and not at all where it is no longer what was taken', async () => {
    const task = await firstTask();
    const answers = [await upload(task, '门口'), await upload(task, '门口')];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(answers[0]?.json()).toEqual(answers[1]?.json());
    const changed = await upload(task, '机台', digestOf(photo('门口').bytes));
    expect([changed.statusCode, changed.json<Problem>().message]).toEqual([422, expect.stringContaining('校验值不同')]);
    expect((await sendFiles(app, `/api/v1/cases/${task.caseId}/photos`, [photo('机台')], park)).statusCode).toBe(422);
    expect((await upload(task, '机台', 'zz')).statusCode).toBe(422);
  });
});

describe('a record from the spot', () => {
  it('waits for its photos, is recorded once with what the device says, and is then no task any more', async () => {
    const task = await firstTask();
    const place = { latitudeMicro: 35_850_000, longitudeMicro: 106_640_000, withinMetres: 12 };
    const taken = [{ digest: digestOf(photo('车间').bytes), takenAt: '2027-04-03T01:02:03.000Z', place, line: '1' }];
    const early = await record(task, { taken }, 'field-visit-1');
    expect([early.statusCode, early.json<Problem>().code]).toEqual([409, 'facts-missing']);
    await upload(task, '车间');
    const answers = [await record(task, { taken }, 'field-visit-1'), await record(task, { taken }, 'field-visit-1')];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await targetOf(task))?.record?.taken).toMatchObject(taken);
    expect((await tasksOf(park)).tasks.map(({ caseId }) => caseId)).not.toContain(task.caseId);
    const again = await record(task, { taken }, 'field-visit-2');
    expect([again.statusCode, again.json<Problem>().code]).toEqual([409, 'wrong-stage']);
  });

  it('comes as a file in parts: photos held against their digests, entered by the office once all are there, and then only once', async () => {
    const task = await firstTask();
    const { personId, name } = await tasksOf(park);
    const [door, hall] = [photo('大门'), photo('厂房')];
    const photos = [door, hall].map((each) => ({ digest: digestOf(each.bytes), name: each.name }));
    const taken = photos.map(({ digest }) => ({ digest, takenAt: '2027-04-03T01:00:00.000Z', place: { unknown: 'denied' } }));
    const visit = { inspectionId: task.inspectionId, caseId: task.caseId, name: task.name, key: 'field-pack-1', photos };
    const list = {
      format: 'shuzhuan-field-1',
      madeAt: '2027-04-03T02:00:00.000Z',
      part: 1,
      parts: 2,
      by: { personId, name },
      visits: [{ ...visit, act: 'recordInspection', input: inputOf(task, { taken }) }],
    };
    const bring = async (of: object, bytes: Uint8Array, digest: string): Promise<PackTaken> => {
      const entries = [
        { name: PACK_ENTRY, bytes: Buffer.from(JSON.stringify(of)) },
        { name: photoEntry(digest), bytes },
      ];
      const file = { name: '现场检查.zip', bytes: writeArchive(entries) };
      return (await sendFiles(app, '/api/v1/field-packs', [file], officer)).json<PackTaken>();
    };
    const [first = '', second = ''] = photos.map(({ digest }) => digest);
    expect((await bring(list, hall.bytes, first)).visits).toMatchObject([
      { photos: 0, isRecorded: false, faults: [expect.stringContaining('校验值不同'), expect.stringContaining('2张照片')] },
    ]);
    expect((await bring(list, door.bytes, first)).visits).toMatchObject([{ photos: 1, isRecorded: false }]);
    const last = { ...list, part: 2 };
    for (const _ of [1, 2])
      expect((await bring(last, hall.bytes, second)).visits).toMatchObject([{ photos: 1, isRecorded: true, faults: [] }]);
    expect((await targetOf(task))?.record).toMatchObject({ by: name, broughtBy: { name: expect.any(String) }, taken });
    expect((await bring(list, door.bytes, first)).visits).toMatchObject([{ isRecorded: false }]);
  });

  it.each([
    ['no archive', Buffer.from('乱写')],
    ['an archive of something else', writeArchive([{ name: 'a.txt', bytes: Buffer.from('a') }])],
    ['a list that is no list', writeArchive([{ name: PACK_ENTRY, bytes: Buffer.from('{"format":"x"}') }])],
  ])('is not read from %s', async (_what, bytes) => {
    const answer = await sendFiles(app, '/api/v1/field-packs', [{ name: '坏.zip', bytes }], officer);
    expect([answer.statusCode, answer.json<Problem>().message]).toEqual([422, expect.stringContaining('坏.zip')]);
  });

  it('is refused where the inspector has been replaced meanwhile', async () => {
    const task = await firstTask();
    const { version, targets } = (await send(app, 'GET', `/api/v1/cases/${task.inspectionId}`, undefined, officer)).json<InspectionView>();
    const other = targets.find(({ caseId }) => caseId === task.caseId)?.free.find(({ name }) => !task.inspectors.includes(name));
    const input = { caseId: task.caseId, inspectors: [other?.personId] };
    const moved = { key: 'field-reassign', version, input };
    expect((await send(app, 'POST', `/api/v1/cases/${task.inspectionId}/acts/assignInspectors`, moved, officer)).statusCode).toBe(200);
    const answer = await record(task, {}, 'field-visit-3');
    expect([answer.statusCode, answer.json<Problem>().message]).toEqual([403, expect.any(String)]);
    expect((await targetOf(task))?.record).toBeUndefined();
  });
});
