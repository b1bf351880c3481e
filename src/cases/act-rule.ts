import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Refused, type Result } from '../kernel/result.ts';
import type { PartyRole, Role } from './roles.ts';
import { ROLE_WORDS } from './roles.ts';

/** Who may do an act, and from where: a row that the server decides by and the pages show. */
export type ActRule<Stage extends string, Act extends string = string> = {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly from: readonly Stage[];
  readonly clause: ClauseId;
  /** Stages it may lead to; absent: the case stays where it is. Drawn for everybody, and held against every step of `npm run prove`. */
  readonly to?: readonly Stage[];
  /** Acts whose doers may not do this one on the same case: who prepares never approves, who approves never pays. */
  readonly notBy?: readonly Act[];
  /** Approving and paying need a second factor given in this session. */
  readonly secondFactor?: true;
  /** Never by itself: follows from an import or from an act on another case, in the same transaction. */
  readonly consequence?: true;
  /** Where somebody is waited for it: the kind of case that it follows from. */
  readonly on?: 'notice' | 'batch';
  /** The act that moves the case on: shown to everyone who reads the case, so that they see whom it waits for. */
  readonly onward?: true;
  /** Takes something from the firm: pages set it apart, so that no tired hand slips onto it. */
  readonly grave?: true;
};

export type Actor = {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Credit code of the organisation the person acts for, where the role has one (evaluator, firm). */
  readonly organisation?: string;
  readonly secondFactor: boolean;
};

/** What every act is decided with. The clock is the programme's, passed in. */
export type Context = { readonly actor: Actor; readonly today: Day; readonly at: string };

export type Person = { readonly personId: string; readonly name: string };
/** Everyone who did which act on this case, however often it was repeated by others since. */
export type Hands<Act extends string> = { readonly [A in Act]?: readonly Person[] };

/** The case's hands with one more: each person once per act. */
export function withHand<Act extends string>(hands: Hands<Act>, act: Act, person: Person): Hands<Act> {
  const before: readonly Person[] = hands[act] ?? [];
  if (before.some((each) => each.personId === person.personId)) return hands;
  return { ...hands, [act]: [...before, { personId: person.personId, name: person.name }] };
}

/** Credit codes of the organisations a case belongs to: they act on their own cases only. Absent: this kind of case is open to all of that role. */
export type Parties = { readonly [R in PartyRole]?: readonly string[] };

export type Asked<Stage extends string, Act extends string> = {
  readonly rule: ActRule<Stage, Act>;
  readonly stage: Stage;
  readonly hands: Hands<Act>;
  readonly parties: Parties;
  readonly stageWords: Readonly<Record<Stage, string>>;
};

const isOwn = (role: Role, actor: Actor, parties: Parties): boolean => {
  const { [role as PartyRole]: members } = parties;
  return members === undefined || (actor.organisation !== undefined && members.includes(actor.organisation));
};

function wrongRole<Stage extends string, Act extends string>({ rule, parties }: Asked<Stage, Act>, actor: Actor): Refused | null {
  const held = rule.roles.filter((role) => actor.roles.includes(role));
  if (held.some((role) => isOwn(role, actor, parties))) return null;
  const whom = rule.roles.map((role) => ROLE_WORDS[role]).join('或');
  const own = held.length > 0 ? `，且须是本案的${held.map((role) => ROLE_WORDS[role]).join('或')}` : '';
  return refuse('not-permitted', `“${rule.label}”由${whom}办理${own}`, { clause: rule.clause });
}

function wrongHands<Stage extends string, Act extends string>({ rule, hands }: Asked<Stage, Act>, actor: Actor): Refused | null {
  const isTheirs = (act: Act): boolean => (hands[act] ?? []).some((each: Person) => each.personId === actor.personId);
  if (!rule.notBy?.some(isTheirs)) return null;
  return refuse('same-person', `${actor.name}已办理过本案的前一环节，“${rule.label}”须由另一人办理`, { clause: rule.clause });
}

function wrongStage<Stage extends string, Act extends string>({ rule, stage, stageWords }: Asked<Stage, Act>): Refused | null {
  if (rule.from.includes(stage)) return null;
  const where = rule.from.map((each) => stageWords[each]).join('、');
  return refuse('wrong-stage', `“${rule.label}”只能在“${where}”阶段办理，本案现为“${stageWords[stage]}”`, { clause: rule.clause });
}

/** Whether this person may do this act now; the refusal says what stands in the way. Used where the act is decided and where it is offered. */
export function mayAct<Stage extends string, Act extends string>(asked: Asked<Stage, Act>, actor: Actor): Result<null> {
  const refused = wrongStage(asked) ?? wrongRole(asked, actor) ?? wrongHands(asked, actor);
  if (refused) return refused;
  if (asked.rule.secondFactor && !actor.secondFactor) {
    return refuse('second-factor-needed', `“${asked.rule.label}”须先输入动态验证码，请在右上角“我的账户”中完成`);
  }
  return ok(null);
}
