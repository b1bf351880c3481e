import { refuse, type Refused } from '../../kernel/result.ts';
import type { DecidedRecovery } from './state.ts';

/** Nobody has asked to pay in parts, or it has been answered. */
export const nothingAsked = ({ askedPlan }: DecidedRecovery): Refused | null =>
  askedPlan === undefined ? refuse('facts-missing', '没有待答复的分期申请', { clause: 'measures/17' }) : null;
