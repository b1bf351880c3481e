import type { ClauseId } from '../src/kernel/clause.ts';

/** Where in this repository an obligation is met: the file, and what of it, exported or listed there under that name; `says` names it to people. */
export type Carrier = {
  readonly kind: 'rule' | 'act' | 'deadline' | 'register' | 'document' | 'page';
  readonly name: string;
  readonly path: string;
  readonly says: string;
};

/** 规则、流程、期限、资金、台账档案、报表文书、公开、组织人员. */
export type ObligationKind = 'rule' | 'flow' | 'deadline' | 'money' | 'record' | 'report' | 'public' | 'people';

/** Something the text demands, in our own words, and what carries it. What is not wholly carried says why. */
export type Obligation = {
  readonly id: string;
  readonly clause: ClauseId;
  readonly kinds: readonly ObligationKind[];
  readonly what: string;
  readonly carriedBy: readonly Carrier[];
  readonly status: 'carried' | 'partly' | 'not-yet';
  readonly why?: string;
};

type Demand = readonly [id: string, clause: ClauseId, kinds: readonly ObligationKind[], what: string];
const demanded = ([id, clause, kinds, what]: Demand): Pick<Obligation, 'id' | 'clause' | 'kinds' | 'what'> => ({ id, clause, kinds, what });

/** All of it is there. */
export const carried = (demand: Demand, ...carriedBy: readonly Carrier[]): Obligation => ({
  ...demanded(demand),
  carriedBy,
  status: 'carried',
});
