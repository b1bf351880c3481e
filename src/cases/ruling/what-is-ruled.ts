import { amountOf } from '../../../policy/amount-of.ts';
import type { Policy } from '../../../policy/policy.ts';
import { readChange } from '../../../policy/what-if/read-change.ts';
import { citeClause } from '../../kernel/clause.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ruled } from './acts.ts';
import type { RulingInputs } from './inputs.ts';

type Asked = Pick<RulingInputs['prepareRuling'], 'ground' | 'term' | 'value' | 'documentNumber'>;
/** What the input says of the policy, in words and as a change of it. */
export type WhatIsRuled = Pick<Ruled, 'title' | 'clause' | 'before' | 'after' | 'change'>;

const find = <T>(entries: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;

function onReading({ readings }: Policy, { term, value, documentNumber }: Asked): Result<WhatIsRuled> {
  const reading = find(readings, term);
  if (!reading) return refuse('bad-input', `政策中没有叫“${term}”的口径，请从口径页重新选择`);
  const { clause, question, chosen, alternatives } = reading;
  const after = find(alternatives, value);
  if (after === undefined) return refuse('bad-input', `“${question}”应从所列的读法中选一种`, { clause });
  if (value === chosen) return refuse('already-done', `“${question}”现在就是这种读法，不必再决定`, { clause });
  const change = { readings: { [term]: value }, authorities: { [clause]: documentNumber } };
  return ok({ title: `${question}？${after}`, clause, before: alternatives[chosen] ?? chosen, after, change });
}

function onParameter(policy: Policy, { term, value, documentNumber }: Asked): Result<WhatIsRuled> {
  const parameter = find(policy.parameters, term);
  if (!parameter) return refuse('bad-input', `政策中没有叫“${term}”的数额，请从口径页重新选择`);
  const read = readChange(policy, [`${term}=${value}`]);
  if (!read.ok) return read;
  const { clause, says } = parameter;
  const figure = read.value.parameters?.[term] ?? parameter.value;
  if (figure === parameter.value) return refuse('already-done', `“${says}”现在就是${amountOf(parameter)}，不必再决定`, { clause });
  const after = amountOf({ ...parameter, value: figure });
  const change = { parameters: { [term]: figure }, authorities: { [clause]: documentNumber } };
  return ok({ title: `${says}${after}`, clause, before: amountOf(parameter), after, change });
}

function onClause({ clauses }: Policy, { term, value, documentNumber }: Asked): Result<WhatIsRuled> {
  const clause = clauses.find(({ id }) => id === term);
  if (!clause) return refuse('bad-input', `政策中没有“${term}”这一条，请重新选择`);
  return ok({
    title: `${citeClause(clause.id)}：${value}`,
    clause: clause.id,
    before: clause.says,
    after: value,
    change: { authorities: { [clause.id]: documentNumber } },
  });
}

const GROUNDS = { reading: onReading, parameter: onParameter, clause: onClause };

/** The input read against the policy. Refuses a term the policy does not have, a value out of range, and what already stands. */
export const whatIsRuled = (policy: Policy, asked: Asked): Result<WhatIsRuled> => GROUNDS[asked.ground](policy, asked);
