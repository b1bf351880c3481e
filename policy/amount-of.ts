import { formatWan } from '../src/kernel/fen.ts';
import type { Parameter } from './policy.ts';

/** A number of the policy with its unit, for people: `40 万元`, `5 个工作日`, `50%`. */
export function amountOf({ value, unit }: Parameter): string {
  if (unit === '分') return `${formatWan(value)} 万元`;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
