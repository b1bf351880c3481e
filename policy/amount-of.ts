import { formatWan } from '../src/kernel/fen.ts';
import type { Parameter } from './policy.ts';

/** A number of the policy with its unit, for people: `40 万元`, `5 个工作日`. */
export const amountOf = ({ value, unit }: Parameter): string => (unit === '分' ? `${formatWan(value)} 万元` : `${value} ${unit}`);
