import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Role } from './roles.ts';
import { ROLE_WORDS } from './roles.ts';

/** One row of the table stage → act → role. Server, web and the drawn flow chart all read it. */
export type ActRule<Stage extends string, Act extends string = string> = {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly from: readonly Stage[];
  readonly clause: ClauseId;
  /** Acts whose doer may not do this one on the same case: who prepares never approves, who approves never pays. */
  readonly notBy?: readonly Act[];
  /** Approving and paying need a second factor given in this session. */
  readonly secondFactor?: true;
  /** Not offered to people: the consequence of an act on another case, in the same transaction. */
  readonly consequence?: true;
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

/** Who did which act last on this case. */
export type Hands<Act extends string> = { readonly [A in Act]?: { readonly personId: string; readonly name: string } };

type Asked<Stage extends string, Act extends string> = {
  readonly rule: ActRule<Stage, Act>;
  readonly stage: Stage;
  readonly hands: Hands<Act>;
  readonly stageWords: Readonly<Record<Stage, string>>;
};

/** Whether this person may do this act now; the refusal says what stands in the way. Used where the act is decided and where it is offered. */
export function mayAct<Stage extends string, Act extends string>(asked: Asked<Stage, Act>, actor: Actor): Result<null> {
  const { rule, stage, hands } = asked;
  if (!rule.from.includes(stage)) {
    const where = rule.from.map((each) => asked.stageWords[each]).join('、');
    return refuse('wrong-stage', `“${rule.label}”只能在“${where}”阶段办理，本案现为“${asked.stageWords[stage]}”`, { clause: rule.clause });
  }
  if (!rule.roles.some((role) => actor.roles.includes(role))) {
    return refuse('not-permitted', `“${rule.label}”由${rule.roles.map((role) => ROLE_WORDS[role]).join('或')}办理`, { clause: rule.clause });
  }
  const other = rule.notBy?.find((act) => hands[act]?.personId === actor.personId);
  if (other !== undefined) return refuse('same-person', `${actor.name}已办理过本案的前一环节，“${rule.label}”须由另一人办理`, { clause: rule.clause });
  if (rule.secondFactor && !actor.secondFactor) return refuse('second-factor-needed', `“${rule.label}”须先输入动态验证码，请在右上角“身份验证”中完成`);
  return ok(null);
}
