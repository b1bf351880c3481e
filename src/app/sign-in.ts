import { ok, refuse, type Result } from '../kernel/result.ts';
import { checkAccount, type Given } from './check-account.ts';
import { openSession, type From } from './open-session.ts';
import type { Ports } from './ports.ts';
import { seatsOf } from './seats.ts';
import type { Tx } from './store.ts';

export type SignedIn = { readonly token: string };
export type SignIn = Given & From;

/** Password, and the code of the second factor where one is set up. Refuses what `checkAccount` does, and whoever holds nothing here. */
export async function signIn(ports: Ports, asked: SignIn): Promise<Result<SignedIn>> {
  const { programmeId } = ports;
  const { at } = await ports.moment(programmeId);
  // A failure must stay on record, so the transaction commits it and the refusal travels inside.
  const done = await ports.store.transact(programmeId, async (tx) => ok(await attempt(ports, tx, asked, at)));
  return done.ok ? done.value : done;
}

async function attempt(ports: Ports, tx: Tx, asked: SignIn, at: string): Promise<Result<SignedIn>> {
  const { programmeId } = ports;
  const checked = await checkAccount(ports, tx, { ...asked, programmeId, at });
  if (!checked.ok) return checked;
  const { person, isProven } = checked.value;
  const [seat] = seatsOf(person);
  if (!seat) return refuse('not-permitted', '这个账号现在没有任何岗位（已离任，或尚待复核），请联系系统管理员');
  const { address, device } = asked;
  const opened = { programmeId, personId: person.id, actingFor: seat.actingFor, at, secondFactor: isProven, address, device };
  return ok({ token: await openSession(ports, tx, opened) });
}
