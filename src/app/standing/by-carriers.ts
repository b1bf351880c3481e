import type { Carrier, Obligation } from '../../../policy/policy.ts';
import type { ActRule, Hands } from '../../cases/act-rule.ts';
import type { StateOf } from '../../cases/kinds.ts';
import { LIVES } from '../../cases/lives.ts';
import type { CaseKind } from '../../contract/views.ts';
import type { StandingMember } from '../../contract/policy-views.ts';
import { isKeptName } from '../../registers/kept/index.ts';
import { tallyByKept } from './by-kept.ts';
import type { Holdings } from './holdings.ts';
import { memberOf, type Tally } from './tally.ts';

type Filed = { readonly kind: CaseKind; readonly state: StateOf<CaseKind>; readonly member: StandingMember };

/** Every case that is more than an application, with what a list says of it. */
const filedIn = ({ projects, notices, selections, panels, funds, performances, recoveries }: Holdings): readonly Filed[] => [
  ...projects.map((filed) => ({ kind: 'project' as const, state: filed.state, member: memberOf(filed) })),
  ...notices.map(({ id, state }) => ({
    kind: 'notice' as const,
    state,
    member: { kind: 'notice' as const, caseId: id, title: state.title, dueOn: null },
  })),
  ...selections.map(({ id, state }) => ({
    kind: 'selection' as const,
    state,
    member: { kind: 'selection' as const, caseId: id, title: state.title, dueOn: null },
  })),
  ...panels.map(({ id, state }) => ({
    kind: 'panel' as const,
    state,
    member: { kind: 'panel' as const, caseId: id, title: state.title, dueOn: null },
  })),
  ...funds.map(({ id, state }) => ({
    kind: 'fund' as const,
    state,
    member: { kind: 'fund' as const, caseId: id, title: state.notice.docNo, dueOn: null },
  })),
  ...performances.map(({ id, state }) => ({
    kind: 'performance' as const,
    state,
    member: { kind: 'performance' as const, caseId: id, title: state.fund.docNo, dueOn: null },
  })),
  ...recoveries.map(({ id, state }) => ({
    kind: 'recovery' as const,
    state,
    member: { kind: 'recovery' as const, caseId: id, title: state.target.name, dueOn: null },
  })),
];

const handsIn = ({ kind, state }: Filed): Hands<string> => (LIVES[kind].handsOf as (state: StateOf<CaseKind>) => Hands<string>)(state);
const ruleOf = (kind: CaseKind, act: string): ActRule<string> | undefined =>
  (LIVES[kind].rules as Readonly<Record<string, ActRule<string>>>)[act];

function actsOf(acts: readonly Carrier[], holdings: Holdings): Tally {
  const names = acts.map(({ name }) => name);
  const cases = filedIn(holdings).filter(({ kind }) => names.some((act) => ruleOf(kind, act)));
  const isDone = (filed: Filed): boolean => names.some((act) => (handsIn(filed)[act] ?? []).length > 0);
  const isWaiting = ({ kind, state }: Filed): boolean => names.some((act) => ruleOf(kind, act)?.from.includes(state.stage) ?? false);
  return {
    unit: '件',
    met: { says: '已办', members: cases.filter(isDone).map(({ member }) => member) },
    unmet: { says: '可办未办', members: cases.filter((filed) => !isDone(filed) && isWaiting(filed)).map(({ member }) => member) },
  };
}

/** Kinds of cases that the figures hold; of an act in any other, a count of nought would be untrue. */
const COUNTED: readonly CaseKind[] = ['project', 'notice', 'selection', 'panel', 'fund', 'performance', 'recovery'];

/** Counts an obligation by what carries it: the rows of the registers kept for it, else the acts done and waited for, else the rows of its register. Nothing else can be counted. */
export function tallyByCarriers({ carriedBy }: Obligation, holdings: Holdings): Tally | undefined {
  const kept = carriedBy.flatMap(({ kind, name }) => (kind === 'register' && isKeptName(name) ? [name] : []));
  if (kept.length > 0) return tallyByKept(kept, holdings);
  const acts = carriedBy.filter(({ kind, name }) => kind === 'act' && COUNTED.some((each) => ruleOf(each, name)));
  if (acts.length > 0) return actsOf(acts, holdings);
  const register = carriedBy.find(({ kind }) => kind === 'register')?.name;
  if (register === undefined) return undefined;
  const count = holdings.registers.get(register) ?? 0;
  return { unit: '条', met: { says: '已登记', count, at: { page: 'register', name: register } } };
}
