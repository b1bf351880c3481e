import type { DecisionName, Policy } from '../../../policy/policy.ts';
import { asksOf } from '../../cases/asks.ts';
import type { ActRule } from '../../cases/act-rule.ts';
import { LIVES } from '../../cases/lives.ts';
import type { AnyAct } from '../../cases/needs.ts';
import { OUT_STAGES, PROJECT_WAY } from '../../cases/project/stages.ts';
import type { TouchedCase } from '../../contract/policy-views.ts';
import type { CaseKind } from '../../contract/views.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import { filesTouchedBy } from '../touches.ts';
import type { CaseAtStage, StoredCase } from '../store.ts';

type Rules = Readonly<Record<string, ActRule<string>>>;
const rulesOf = (kind: CaseKind): [AnyAct, ActRule<string>][] => Object.entries(LIVES[kind].rules as Rules) as [AnyAct, ActRule<string>][];
const KINDS = Object.keys(LIVES) as CaseKind[];

const ENDS: readonly string[] = ['paid', ...OUT_STAGES];
/** After the payment, and of a firm put out, what may still be done lets things stand, takes something back or describes the firm. */
const isOver = (kind: CaseKind, stage: string): boolean =>
  stage === 'none' || ((kind === 'project' || kind === 'outlay') && ENDS.includes(stage));

/** Where cases are open: something other than taking the case away may still be done. */
export const OPEN: readonly { readonly kind: CaseKind; readonly stage: string }[] = KINDS.flatMap((kind) => {
  const stages = rulesOf(kind).flatMap(([, { from, grave }]) => (grave ? [] : from));
  return [...new Set(stages)].filter((stage) => !isOver(kind, stage)).map((stage) => ({ kind, stage }));
});

/** How far along the straight way; a rectification leads back into the acceptance. Ends lie off the way. */
function placeOf(kind: CaseKind, stage: string): number {
  if (kind !== 'project') return 0;
  return (PROJECT_WAY as readonly string[]).indexOf(stage === 'rectifying' ? 'accepting' : stage);
}

/** Acts that may still come for a case at this stage. */
const actsAhead = ({ kind, stage }: Pick<CaseAtStage, 'kind' | 'stage'>): [AnyAct, ActRule<string>][] =>
  rulesOf(kind).filter(([, { from }]) =>
    from.some((each) => each === stage || (each !== 'none' && placeOf(kind, each) >= placeOf(kind, stage))),
  );

/** Every decision of which a verdict lies in a case: by the names that verdicts bear. */
function decisionsOnFile(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('decision' in value && 'because' in value) found.add(String(value.decision));
  else for (const each of Object.values(value)) decisionsOnFile(each, found);
  return found;
}

/** An open case as it lies in lists, with its state where more than an application can be on file. */
export type OpenCase = Pick<CaseAtStage, 'id' | 'kind' | 'stage' | 'title'> & { readonly state: StoredCase['state'] | undefined };

const APPLIED: ReadonlySet<string> = new Set<DecisionName>(['enterprise-eligibility']);

/**
 * The open cases that rest on a clause: `decided` where a verdict on file was reached by a rule that the clause is part of,
 * else `ahead` where such a decision, or an act of this very clause, may still come.
 */
export function casesRestingOn(policy: Policy, clause: ClauseId, open: readonly OpenCase[]): readonly TouchedCase[] {
  const decisions: ReadonlySet<string> = new Set(filesTouchedBy(policy, clause).flatMap((file) => file.decisions));
  const rests = ({ state, kind, stage }: OpenCase): TouchedCase['rests'] | undefined => {
    const onFile = state === undefined ? APPLIED : decisionsOnFile(state);
    if ([...decisions].some((decision) => onFile.has(decision))) return 'decided';
    const isAhead = actsAhead({ kind, stage }).some(
      ([act, rule]) => rule.clause === clause || asksOf(act).some((decision) => decisions.has(decision)),
    );
    return isAhead ? 'ahead' : undefined;
  };
  return open.flatMap((each) => {
    const how = rests(each);
    const { id, kind, title, stage } = each;
    return how === undefined ? [] : [{ id, kind, title, stage, rests: how }];
  });
}
