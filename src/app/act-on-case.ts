import type { Context } from '../cases/act-rule.ts';
import type { CaseKind, StateOf } from '../cases/kinds.ts';
import type { AnyAct } from '../cases/needs.ts';
import type { ActDone } from '../contract/act-inputs.ts';
import { formatDay, type Day } from '../kernel/day.ts';
import { ok, refuse, type Refused, type Result } from '../kernel/result.ts';
import { canonicalJson } from './canonical-json.ts';
import { consequencesOf } from './consequences.ts';
import { readInForce } from './in-force.ts';
import { invoicesOf, slipsOf } from './claims.ts';
import { dropCounted } from './survey/drop-counted.ts';
import { loadFacts } from './facts/load-facts.ts';
import { followAll, keepChanges } from './follow.ts';
import { maySee } from './may-see.ts';
import type { Command, Ports, Who } from './ports.ts';
import { readCommand, type ReadCommand } from './read-command.ts';
import { refuseStale } from './stale.ts';
import type { Programme, StoredCase, Tx } from './store.ts';
import { touchedCases } from './touched.ts';
import { unfold, unfoldNew, unfoldStored, type Unfolding } from './unfold.ts';

/** One act under way: everything it is decided with but the case itself. */
type Acting = {
  readonly ports: Ports;
  readonly tx: Tx;
  readonly programme: Programme;
  readonly context: Context;
  readonly command: Command;
  readonly read: ReadCommand;
  /** Not a person's wish: what somebody brought in is recorded, after the use case has read it. */
  readonly follows?: true;
};
type Cases = { readonly own: Unfolding; readonly locked: ReadonlyMap<string, Unfolding> };

/**
 * One act on one case: locked, decided, recorded with its consequences for other cases, its postings and its message, all
 * together or not at all. The same key again answers with the first result; a page that shows an older version is told who did
 * what since. Refuses what the act, the table or the books refuse.
 */
export async function actOnCase(ports: Ports, who: Who, command: Command): Promise<Result<ActDone>> {
  const read = readCommand(command);
  return read.ok ? actWith(ports, who, command, { read: read.value }) : read;
}

/** An act that follows from what was brought in (a bank's file): its input is the use case's own work, and none that a page could send. */
export const recordOnCase = (ports: Ports, who: Who, command: Command & { readonly act: AnyAct; readonly input: ReadCommand['input'] }) =>
  actWith(ports, who, command, { read: command, follows: true });

async function actWith(ports: Ports, who: Who, command: Command, how: Pick<Acting, 'read' | 'follows'>): Promise<Result<ActDone>> {
  const { store, moment } = ports;
  const { programmeId, actor } = who;
  const [programme, now] = [await store.in(programmeId).getProgramme(), await moment(programmeId)];
  const context: Context = { actor, ...now };
  return store.transact(programmeId, (tx) => actOnce({ ports, tx, programme, context, command, ...how }));
}

/** The same inside a transaction that is already under way. */
export async function actInside(given: Pick<Acting, 'ports' | 'tx' | 'programme' | 'context'>, command: Command): Promise<Result<ActDone>> {
  const read = readCommand(command);
  return read.ok ? actOnce({ ...given, command, read: read.value }) : read;
}

async function actOnce(acting: Acting): Promise<Result<ActDone>> {
  const { ports, tx, context, command } = acting;
  const { kind, caseId, act, input, key } = command;
  const digest = ports.hash(canonicalJson({ by: context.actor.personId, kind, caseId, act, input }));
  const claim = await tx.claimKey(key, digest);
  if (claim.state === 'known') return ok(claim.result as ActDone);
  if (claim.state === 'other-content') return refuse('already-done', '这次提交的编号已用于另一项办理，请刷新页面后重新提交');
  const locked = await lock(acting);
  if (!locked.ok) return locked;
  const done = await decideAll(acting, locked.value);
  if (done.ok) await tx.keepResult(key, done.value);
  return done;
}

/** The case and every other it touches, locked together in id order, and checked against what the page showed. */
async function lock(acting: Acting): Promise<Result<Cases>> {
  const { ports, tx, context, command } = acting;
  const { kind, caseId, version } = command;
  const { found, held } = await lockRows(acting);
  const backwards = await refuseClockSetBack(tx, held, context.today);
  if (backwards) return backwards;
  const locked = new Map(found.map((each) => [each.id, unfoldStored(each)]));
  if (caseId === undefined) return ok({ own: unfoldNew(kind, ports.newId()), locked });
  const own = found.find(({ id }) => id === caseId);
  if (own?.kind !== kind || !maySee(context.actor, kind, own.state as StateOf<CaseKind>))
    return refuse('not-found', '没有这个案件，或您无权查看；请从列表重新进入');
  if (version !== undefined && version !== own.version) return refuseStale(tx, own, version);
  return ok({ own: unfoldStored(own), locked });
}

type Rows = { readonly found: readonly StoredCase[]; readonly held: readonly string[] };

/** Everything that the act reads or moves is held until it is done; `found`: what is read at once. */
async function lockRows({ tx, command: { kind, caseId }, read }: Acting): Promise<Rows> {
  const own = caseId === undefined ? [] : [caseId];
  if (kind === 'batch') return lockBatch(tx, own, read);
  const glance = caseId === undefined ? undefined : await tx.findCase(caseId);
  const found = await tx.lockCases([...own, ...touchedCases(glance, read.input)]);
  return { found, held: found.map(({ id }) => id) };
}

/** A batch may be of more awards than memory holds: only their rows are locked here, and each is read when its turn comes. */
async function lockBatch(tx: Tx, own: readonly string[], { input }: ReadCommand): Promise<Rows> {
  const found = await tx.lockCases(own);
  const paid = touchedCases(found[0], input);
  await tx.holdCases(paid);
  return { found, held: [...own, ...paid] };
}

/** A history must not run backwards: its periods and notices are reckoned from its days. */
async function refuseClockSetBack(tx: Pick<Tx, 'findLastDay'>, ids: readonly string[], today: Day): Promise<Refused | null> {
  const last = ids.length === 0 ? undefined : await tx.findLastDay(ids);
  if (last === undefined || last <= today) return null;
  return refuse(
    'wrong-stage',
    `系统日期倒退了：今天是${formatDay(today)}，而本案${formatDay(last)}已有办理。请系统管理员校正服务器时钟后再办理`,
  );
}

async function decideAll(acting: Acting, { own, locked }: Cases): Promise<Result<ActDone>> {
  const { ports, tx, programme, context, read, follows } = acting;
  const { today } = context;
  const inForce = await readInForce(ports, tx, programme, today);
  const policy = inForce.of(own.state);
  const others = [...locked.values()].map(({ id, kind, state }) => ({ caseId: id, kind, state }));
  const asked = {
    tx,
    programme,
    caseId: own.id,
    state: own.state,
    input: read.input,
    projects: others.flatMap(({ kind, caseId, state }) => (kind === 'project' ? [{ caseId, state: state as StateOf<'project'> }] : [])),
    outlays: others.flatMap(({ caseId, state }) => ('ground' in state ? [{ caseId, state }] : [])),
    context,
    policy,
    hash: ports.hash,
    newId: ports.newId,
    policies: ports.policies,
    inForce,
  };
  const unfolded = unfold(ports.hash, own, {
    act: read.act,
    input: read.input,
    facts: await loadFacts(read.act, asked),
    policy,
    context,
    ...(follows && { follows }),
  });
  if (!unfolded.ok) return unfolded;
  const { to, events } = unfolded.value;
  const done = { id: to.id, version: to.before + to.events.length, stage: to.state.stage };
  // What was on record already is not written again.
  if (events.length === 0) return ok(done);
  const keeping = { ports, tx, context, inForce, policy };
  const kept = await keepChanges(keeping, [to]);
  if (!kept.ok) return kept;
  const consequences = events.flatMap((event) => consequencesOf(event, to));
  const followed = await followAll(keeping, consequences, locked);
  if (!followed.ok) return followed;
  await tx.claimInvoices(invoicesOf(to));
  await tx.claimSlips(slipsOf(to));
  await dropCounted(tx, to);
  return ok(done);
}
