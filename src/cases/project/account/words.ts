import type { SaysEvents } from '../says-events.ts';
import type { AccountEvent } from './events.ts';

/** The last digits tell one account from another; the timeline is read by many. */
export const maskedNumber = (number: string): string => `尾号${number.slice(-4)}`;

export const ACCOUNT_WORDS: SaysEvents<AccountEvent> = {
  'account-stated': ({ account: { bank, number } }) => `填报收款账户：${bank}，${maskedNumber(number)}`,
  'account-confirmed': ({ isInForce }) => (isInForce ? '收款账户与开户证明相符，生效' : '收款账户与开户证明相符，待另一人复核'),
  'account-approved': () => '收款账户经复核，生效',
  'account-returned': ({ reason }) => `退回收款账户：${reason}`,
};
