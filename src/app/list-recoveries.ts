import { findListing, isInBadFaith } from '../cases/recovery/bad-faith.ts';
import { openInstalmentsOf } from '../cases/recovery/owed.ts';
import type { KnownRecovery, Recovery } from '../cases/recovery/state.ts';
import type { BadFaithRow, RecoveriesView, RecoveryRow } from '../contract/recovery-views.ts';
import type { PublicBadFaith } from '../contract/public-views.ts';
import type { Day } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { StoredCase } from './store.ts';
import { sumsOf } from './views/recovery-view.ts';

/** More than any programme has paid firms. */
const MOST = 2_000;
type Known = { readonly id: string; readonly state: KnownRecovery };

const known = (found: readonly StoredCase[]): readonly Known[] =>
  found.flatMap(({ id, state }) => ((state as Recovery).stage === 'none' ? [] : [{ id, state: state as KnownRecovery }]));

const claimIn = (state: KnownRecovery) => ('decision' in state ? state.decision.claim : state.notified.claim);

const dueOnOf = (state: KnownRecovery): Day | null =>
  state.stage === 'notified' ? state.notified.answerBy : state.stage === 'decided' ? (openInstalmentsOf(state)[0]?.dueOn ?? null) : null;

function rowOf({ id, state }: Known, today: Day): RecoveryRow {
  const { caseId, name } = state.target;
  const { trigger, amountFen } = claimIn(state);
  const dueOn = dueOnOf(state);
  return { id, caseId, name, trigger, stage: state.stage, claimedFen: amountFen, dueOn, on: state.notified.on, ...sumsOf(state, today) };
}

/** Firms on the list of bad faith today; each once a decision. */
function badFaithOf({ id, state }: Known, today: Day): BadFaithRow[] {
  const listing = findListing(state);
  if (listing === undefined || !isInBadFaith(state, today)) return [];
  const { name, creditCode } = state.target;
  return [{ id, name, creditCode, trigger: claimIn(state).trigger, ...listing }];
}

/** The firms on the list of bad faith today, for anyone to read (measures/17). */
export async function listPublicBadFaith({ store, moment }: Ports, programmeId: string): Promise<readonly PublicBadFaith[]> {
  const [found, { today }] = await Promise.all([store.in(programmeId).listCasesOfKind('recovery', MOST), moment(programmeId)]);
  return known(found).flatMap((each) => badFaithOf(each, today).map(({ id: _id, ...listed }) => listed));
}

/** The recoveries from the firm or provider a person acts for, newest first; none for whoever acts for neither. */
export async function listOwnRecoveries({ store, moment }: Ports, { actor, programmeId }: Who): Promise<readonly RecoveryRow[]> {
  const { roles, organisation } = actor;
  if (organisation === undefined || !(roles.includes('firm') || roles.includes('provider'))) return [];
  const [found, { today }] = await Promise.all([store.in(programmeId).listCasesNaming('recovery', organisation), moment(programmeId)]);
  return known(found)
    .filter(({ state }) => state.target.creditCode === organisation)
    .toReversed()
    .map((each) => rowOf(each, today));
}

/** All money that is or was to be taken back, newest first, and the firms on the list of bad faith. Offices only. */
export async function listRecoveries({ store, moment }: Ports, { actor, programmeId }: Who): Promise<Result<RecoveriesView>> {
  const may = mayEnter(actor, 'recoveries');
  if (!may.ok) return may;
  const [found, { today }] = await Promise.all([store.in(programmeId).listCasesOfKind('recovery', MOST), moment(programmeId)]);
  const all = known(found);
  return ok({ recoveries: all.map((each) => rowOf(each, today)), badFaith: all.flatMap((each) => badFaithOf(each, today)) });
}
