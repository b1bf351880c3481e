import { refuse, type Refused } from '../../kernel/result.ts';
import type { Actor } from '../act-rule.ts';
import type { Ground } from './records.ts';

/** Nobody decides on money for the organisation they act for. */
export const tiedTo = ({ creditCode, name }: Ground['beneficiary'], actor: Actor): Refused | null =>
  actor.organisation === creditCode
    ? refuse('same-person', `${actor.name}代表${name}，不能经办给本单位的资金，须由另一人办理`, { clause: 'measures/17' })
    : null;
