import type { StateOf } from '../cases/kinds.ts';
import { PROJECT_ACTS } from '../cases/project/acts.ts';
import { BULK_INPUTS } from '../cases/project/bulk-acts.ts';
import type { BulkAsked, BulkBegin, BulkItem, BulkRun } from '../contract/bulk-views.ts';
import type { ActDone } from '../contract/act-inputs.ts';
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts';
import { actInside } from './act-on-case.ts';
import { maySee } from './may-see.ts';
import type { Ports, Who } from './ports.ts';
import { readCommand } from './read-command.ts';
import type { Tx } from './store.ts';
import type { BulkCase, BulkKept } from './store-bulk.ts';

const MOST_RUNS = 20;
/** So that each answer comes soon, and the page can show how far it is. */
const AT_ONCE = 5;

type Shared = Pick<BulkAsked, 'act' | 'input'>;
type Setting = { readonly ports: Ports; readonly tx: Tx; readonly who: Who };

/** One of the acts, exactly as somebody would do it on the case's own page; what it refuses leaves nothing behind. */
async function actOnOne(
  { ports, tx, who }: Setting,
  { act, input }: Shared,
  { caseId, version }: BulkCase,
  key: string,
): Promise<Result<ActDone>> {
  const { actor, programmeId } = who;
  const [programme, now] = [await tx.getProgramme(), await ports.moment(programmeId)];
  const command = { kind: 'project', caseId, act, input, key, version } as const;
  return tx.within(() => actInside({ ports, tx, programme, context: { actor, ...now } }, command));
}

/** What is asked of all, in shape. Refuses what the act asks of one firm alone, such as a reduction. */
function refuseInput({ act, input }: Shared): Result<null> {
  const { label } = PROJECT_ACTS[act];
  if (Object.keys(input).some((name) => !BULK_INPUTS[act].includes(name)))
    return refuse('bad-input', `批量“${label}”只填各家相同的内容；只关系一家的，请到该企业的页面办理`);
  const read = readCommand({ kind: 'project', act, input, key: '' });
  return read.ok ? ok(null) : read;
}

/** The firms asked for, by name, nothing done yet. Refuses where one is not there or not this person's to see. */
async function findAll(tx: Tx, { actor }: Who, { cases }: BulkAsked): Promise<Result<readonly BulkCase[]>> {
  const found = new Map((await tx.listCases(cases.map(({ id }) => id))).map((each) => [each.id, each]));
  const items: BulkCase[] = [];
  for (const { id, version } of cases) {
    const stored = found.get(id);
    const state = stored?.state as StateOf<'project'> | undefined;
    if (stored?.kind !== 'project' || !state || state.stage === 'none' || !maySee(actor, 'project', state))
      return refuse('not-found', '所选的企业有的已不在，或您无权查看，请刷新列表后重选');
    items.push({ caseId: id, version, name: state.application.name, outcome: null });
  }
  return ok(items);
}

const itemOf = ({ caseId, name, outcome }: BulkCase): BulkItem => ({ caseId, name, outcome });

/** Asked once for all, before anything is done: the second factor is the person's, not the firm's. */
const isAsked = ({ code }: Refusal): boolean => code === 'second-factor-needed';

/**
 * What would come of an act on each of these firms, one after another as it would be done: money that the first takes is not there for
 * the next. Nothing is kept. Refuses what is wrong for all of them; where the act needs the second factor, that comes first.
 */
export const previewBulk = (ports: Ports, who: Who, asked: BulkAsked): Promise<Result<readonly BulkItem[]>> =>
  ports.store.rehearse(who.programmeId, async (tx) => {
    const shaped = refuseInput(asked);
    if (!shaped.ok) return shaped;
    const found = await findAll(tx, who, asked);
    if (!found.ok) return found;
    const items: BulkItem[] = [];
    for (const each of found.value) {
      const done = await actOnOne({ ports, tx, who }, asked, each, ports.newId());
      if (!done.ok && isAsked(done.refusal)) return done;
      items.push({ ...itemOf(each), outcome: done.ok ? ok(null) : done });
    }
    return ok(items);
  });

const runOf = ({ id, act, at, stopped, items }: BulkKept): BulkRun => ({
  id,
  act,
  label: PROJECT_ACTS[act].label,
  at,
  isOpen: !stopped && items.some(({ outcome }) => outcome === null),
  items: items.map(itemOf),
});

/** Writes down what is to be done on which firms, and does none of it yet. The same key again answers with what was written down. */
export async function beginBulk(ports: Ports, who: Who, { key, ...asked }: BulkBegin): Promise<Result<BulkRun>> {
  const { personId } = who.actor;
  const { at } = await ports.moment(who.programmeId);
  return ports.store.transact(who.programmeId, async (tx) => {
    const shaped = refuseInput(asked);
    if (!shaped.ok) return shaped;
    const found = await findAll(tx, who, asked);
    if (!found.ok) return found;
    const { act, input } = asked;
    await tx.addBulk({ id: key, personId, act, input, at, stopped: false, items: found.value });
    const kept = await tx.lockBulk(personId, key);
    return kept === undefined ? refuse('not-found', GONE) : ok(runOf(kept));
  });
}

const GONE = '没有这次批量办理，请刷新页面';

/**
 * The next few firms of a run, each in a transaction with what came of it: however it is cut off and asked for again, nothing is done
 * twice and nothing is forgotten. Refuses, and keeps waiting, where the second factor is to be shown again.
 */
export async function continueBulk(ports: Ports, who: Who, id: string): Promise<Result<BulkRun>> {
  let after: Result<BulkRun> = refuse('not-found', GONE);
  for (let step = 0; step < AT_ONCE; step += 1) {
    after = await takeStep(ports, who, id);
    if (!after.ok || !after.value.isOpen) return after;
  }
  return after;
}

const takeStep = (ports: Ports, who: Who, id: string): Promise<Result<BulkRun>> =>
  ports.store.transact(who.programmeId, async (tx) => {
    const bulk = await tx.lockBulk(who.actor.personId, id);
    if (bulk === undefined) return refuse('not-found', GONE);
    const next = bulk.items.find(({ outcome }) => outcome === null);
    if (next === undefined || bulk.stopped) return ok(runOf(bulk));
    const done = await actOnOne({ ports, tx, who }, bulk, next, `${id}:${next.caseId}`);
    if (!done.ok && isAsked(done.refusal)) return done;
    const outcome = done.ok ? ok(null) : done;
    const after = { ...bulk, items: bulk.items.map((each) => (each === next ? { ...each, outcome } : each)) };
    await tx.saveBulk(after);
    return ok(runOf(after));
  });

/** What was not done yet of a run stays undone. */
export const stopBulk = (ports: Ports, who: Who, id: string): Promise<Result<BulkRun>> =>
  ports.store.transact(who.programmeId, async (tx) => {
    const bulk = await tx.lockBulk(who.actor.personId, id);
    if (bulk === undefined) return refuse('not-found', GONE);
    const after = { ...bulk, stopped: true };
    await tx.saveBulk(after);
    return ok(runOf(after));
  });

/** This person's runs, the last first. */
export const listBulks = async ({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly BulkRun[]>> =>
  ok((await store.in(programmeId).listBulks(actor.personId, MOST_RUNS)).map(runOf));
