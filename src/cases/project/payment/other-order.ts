import { refuse, type Refused } from '../../../kernel/result.ts';

/** Why nothing follows from this instruction, where another one is under way. */
export const otherOrder = ({ order }: { readonly order: { readonly instructionId: string } }, instructionId: string): Refused | null =>
  order.instructionId === instructionId
    ? null
    : refuse('stale', `正在办理的是支付指令${order.instructionId}，不是${instructionId}，请刷新后重试`, { clause: 'measures/12.2' });
