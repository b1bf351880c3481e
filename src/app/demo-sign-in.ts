import { ROLE_WORDS, type Role } from '../cases/roles.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { openSession } from './open-session.ts';
import type { Ports } from './ports.ts';
import type { SignedIn } from './sign-in.ts';

export type DemoSignIn = { readonly role: Role; readonly organisation?: string | undefined };

/** One click into a role of a demonstration, second factor and all. Refuses in a real programme, whatever is asked. */
export async function demoSignIn(ports: Ports, { role, organisation }: DemoSignIn): Promise<Result<SignedIn>> {
  const { store, programmeId } = ports;
  const reads = store.in(programmeId);
  if (!(await reads.getProgramme()).demo) return refuse('not-permitted', '正式部署没有演示登录，请用账号和密码登录');
  const people = await reads.listPeople();
  const person = people.find((each) => each.roles.includes(role) && (organisation === undefined || each.organisation === organisation));
  if (!person) return refuse('not-found', `演示县中没有这个“${ROLE_WORDS[role]}”，请换一个角色或单位`);
  const { at } = await ports.moment(programmeId);
  return store.transact(programmeId, async (tx) =>
    ok({ token: await openSession(ports, tx, { programmeId, personId: person.id, at, secondFactor: true }) }),
  );
}
