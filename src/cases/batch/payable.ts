import type { BankAccount } from '../../kernel/bank-account.ts';
import type { FundUse } from '../../kernel/fund-use.ts';
import type { Hands } from '../act-rule.ts';
import type { AnyAct } from '../needs.ts';
import type { Money } from '../project/readiness.ts';

/** Whoever approved an award does not ask for its payment; whoever looked after its account does not approve it. */
export const BARRED_FROM = {
  preparing: ['approveByCounty', 'approveByCity', 'confirmAward', 'approveOutlay'],
  approving: ['stateAccount', 'confirmAccount', 'approveAccount', 'prepareOutlay', 'approveOutlay'],
} as const satisfies Readonly<Record<string, readonly AnyAct[]>>;
type Asked = (typeof BARRED_FROM)[keyof typeof BARRED_FROM][number];
const ASKED: readonly Asked[] = [...BARRED_FROM.preparing, ...BARRED_FROM.approving];
/** The hands that a batch asks about: of thousands, no more than these are held in memory. */
export const askedHands = (hands: Hands<AnyAct>): Hands<Asked> =>
  Object.fromEntries(ASKED.flatMap((act) => (hands[act] === undefined ? [] : [[act, hands[act]]])));

/** Money that may be paid, whatever it is for: all that a batch needs to know of it. */
export type Payable = {
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  /** Absent: a firm's transformation. */
  readonly use?: Exclude<FundUse, 'transformation'>;
  readonly hands: Hands<Asked>;
  /** What the books hold for it. */
  readonly money: Money;
  /** What its notice showed the public; null where it shows none, undefined where the text wants no notice. */
  readonly noticeFen?: number | null;
  readonly amountFen: number | null;
  /** The amount, where the last review let it through. */
  readonly approvedFen: number | null;
  readonly account?: BankAccount;
  /** How many instructions are known to have failed, and the last of them. */
  readonly failed: { readonly count: number; readonly last?: string };
  /** Why it does not wait to be paid, in words; null where it does. */
  readonly elsewhere: string | null;
  /** What else stands in the way of paying it today, in words. */
  readonly obstacles: readonly string[];
};
