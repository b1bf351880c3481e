import type { Context } from '../cases/act-rule.ts';
import type { StateOf } from '../cases/kinds.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { canonicalJson } from './canonical-json.ts';
import { type InForce, readInForce } from './in-force.ts';
import { maySee } from './may-see.ts';
import type { Ports, Who } from './ports.ts';
import { refuseStale } from './stale.ts';
import type { StoredCase, Tx } from './store.ts';
import { changeOf, unfold, unfoldStored, type Unfolding } from './unfold.ts';

/** Which applications, each at the version the page showed. `key` makes it one act however often it is sent. */
export type Confirmation = {
  readonly cases: readonly { readonly id: string; readonly version: number }[];
  readonly opinion: string;
  readonly key: string;
};
export type Confirmed = { readonly confirmed: number };

type Confirming = { readonly ports: Ports; readonly tx: Tx; readonly context: Context; readonly asked: Confirmation };

/** Confirms many firms at once (measures/8): every one or none, each decided by itself. The refusal names the firm in the way. */
export async function confirmEligibilities(ports: Ports, { actor, programmeId }: Who, asked: Confirmation): Promise<Result<Confirmed>> {
  const context: Context = { actor, ...(await ports.moment(programmeId)) };
  return ports.store.transact(programmeId, async (tx) => {
    const digest = ports.hash(canonicalJson({ by: actor.personId, act: 'confirmEligibilities', ...asked }));
    const claim = await tx.claimKey(asked.key, digest);
    if (claim.state === 'known') return ok(claim.result as Confirmed);
    if (claim.state === 'other-content') return refuse('already-done', '这次提交的编号已用于另一项办理，请刷新页面后重新提交');
    const done = await confirmAll({ ports, tx, context, asked });
    if (done.ok) await tx.keepResult(asked.key, done.value);
    return done;
  });
}

async function confirmAll(confirming: Confirming): Promise<Result<Confirmed>> {
  const { ports, tx, asked, context } = confirming;
  const inForce = await readInForce(ports, tx, await tx.getProgramme(), context.today);
  const locked = new Map((await tx.lockCases(asked.cases.map(({ id }) => id))).map((each) => [each.id, each]));
  if (locked.size < asked.cases.length) return refuse('not-found', '所选的申报有重复或已不在，请刷新列表后重选');
  const changed: Unfolding[] = [];
  for (const { id, version } of asked.cases) {
    const confirmed = await confirmOne(confirming, inForce, locked.get(id), version);
    if (!confirmed.ok) return confirmed;
    changed.push(confirmed.value);
  }
  await tx.record(changed.map((each) => changeOf(ports.hash, each, inForce.of(each.state))));
  return ok({ confirmed: changed.length });
}

async function confirmOne(
  { ports, tx, context, asked: { opinion } }: Confirming,
  inForce: InForce,
  stored: StoredCase | undefined,
  version: number,
): Promise<Result<Unfolding>> {
  const state = stored?.state as StateOf<'project'> | undefined;
  if (stored?.kind !== 'project' || !state || state.stage === 'none' || !maySee(context.actor, 'project', state))
    return refuse('not-found', '没有这个案件，或您无权查看；请从列表重新进入');
  if (version !== stored.version) return refuseStale(tx, stored, version);
  const doing = { act: 'confirmEligibility', input: { opinion }, facts: {}, policy: inForce.of(state), context } as const;
  const done = unfold(ports.hash, unfoldStored(stored), doing);
  return done.ok ? ok(done.value.to) : done;
}
