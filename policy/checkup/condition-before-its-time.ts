import { citeClause } from '../../src/kernel/clause.ts';
import type { Rule } from './finding.ts';
import { type Condition, type Stage, STAGES } from './pack.ts';

const NAMES: Readonly<Record<Stage, string>> = { apply: '申报', 'carry-out': '实施', 'be-accepted': '验收', 'be-paid': '兑付' };

const comesTooEarly = ({ askedAt, settledAt }: Condition): boolean => STAGES.indexOf(settledAt) > STAGES.indexOf(askedAt);

/** A condition asked for at a stage where nobody can meet it yet. */
export const conditionBeforeItsTime: Rule = ({ conditions }) =>
  conditions.filter(comesTooEarly).map(({ what, clause, askedAt, settledAt }) => ({
    rule: 'condition-before-its-time',
    kind: 'contradiction',
    clauses: [clause],
    says: `${citeClause(clause)}把“${what}”列为${NAMES[askedAt]}条件，可是到${NAMES[settledAt]}才能满足，照字面谁也不能${NAMES[askedAt]}`,
    mend: `把“${what}”移到${NAMES[settledAt]}之后的条件里`,
  }));
