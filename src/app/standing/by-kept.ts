import type { Policy } from '../../../policy/policy.ts';
import { rowDeadlines } from '../../cases/deadlines/row-deadlines.ts';
import { rowTitle } from '../../cases/row/row-title.ts';
import type { StandingMember } from '../../contract/policy-views.ts';
import { type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { At, KeptRegister } from '../../registers/kept/kept-register.ts';
import type { Holdings } from './holdings.ts';
import type { Tally } from './tally.ts';

type Filed = Holdings['rows'][number];

const memberOf = ({ id, state }: Filed): StandingMember => ({
  kind: 'row',
  caseId: id,
  title: rowTitle(state),
  dueOn: rowDeadlines(state)[0]?.dueOn ?? null,
});

const wantedOf = ({ parameters }: Policy, target: string | undefined): number | undefined =>
  target === undefined ? undefined : parameters[target]?.value;

/** What of a register counts as met: what its definition says, else what is done. */
const metOf = ({ meets, due }: KeptRegister): (At & { readonly says: string; readonly target?: string }) | undefined =>
  meets ?? (due && { ...due.done, says: '已办结' });

type Sides = { readonly met: readonly StandingMember[]; readonly unmet: readonly StandingMember[] };

/** The rows of these registers that meet what is demanded, and those that wait. */
export function keptSides(names: readonly KeptName[], { rows }: Pick<Holdings, 'rows'>): Sides {
  const own = rows.filter(({ state }) => state.stage === 'kept' && names.includes(state.register));
  const isMet = ({ state: { register, cells } }: Filed): boolean => {
    const met = metOf(keptRegisters[register]);
    return met === undefined || met.values.includes(String(cells[met.column]));
  };
  return { met: own.filter(isMet).map(memberOf), unmet: own.filter((row) => !isMet(row)).map(memberOf) };
}

/** Counts the rows of the kept registers that carry an obligation. */
export function tallyByKept(names: readonly KeptName[], held: Holdings): Tally {
  const { met, unmet } = keptSides(names, held);
  const [first] = names.map((name) => metOf(keptRegisters[name]));
  const target = wantedOf(held.policy, first?.target);
  return {
    unit: '条',
    met: { says: first?.says ?? '已登记', members: met },
    ...(first !== undefined && { unmet: { says: '在办', members: unmet } }),
    ...(target !== undefined && { target }),
  };
}
