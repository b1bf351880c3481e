import { formatYuan } from '../../kernel/fen.ts';
import type { Figure } from './dispatch.ts';
import type { DispatchGiven } from './given.ts';

/** A number of the version in force. Throws where the pack does not state it. */
export function stated({ id, policy }: Pick<DispatchGiven<'row'>, 'id' | 'policy'>, name: string): Figure {
  const parameter = policy.parameters[name];
  if (parameter === undefined) throw new RangeError(`the pack states no ${name}`);
  const { value, unit, clause, says } = parameter;
  const text = unit === '分' ? `${formatYuan(value)}元` : `${value}${unit}`;
  return { key: name, text, source: { caseId: id, version: null, says: `政策参数：${says}`, clause } };
}
