import type { Day } from '../../../kernel/day.ts';
import type { PaperRef } from '../diagnosis/records.ts';

/** A contract as the provider has it, told without a look at what the firm filed. `signers`: who signed for both sides. */
export type ContractStatement = {
  readonly line: string;
  readonly number: string;
  readonly signedOn: Day;
  readonly amountFen: number;
  readonly signers: string;
};
/** `party`: credit code of the provider. `filed`: the number under which the firm filed the contract that is meant. */
export type StatedContract = ContractStatement & { readonly party: string; readonly filed: string; readonly by: string; readonly on: Day };
/** Where firm and provider say otherwise of one contract, in words. */
export type Difference = { readonly what: string; readonly firm: string; readonly provider: string };

/** One line of the plan handed over, with its evidence. `provider`: credit code. */
export type Delivery = {
  readonly id: string;
  readonly line: string;
  readonly what: string;
  readonly deliveredOn: Day;
  readonly papers: readonly PaperRef[];
  readonly provider: string;
  readonly by: string;
  readonly step: DeliveryStep;
  readonly answeredOn?: Day;
  /** Why the firm does not take it. */
  readonly objection?: string;
};
/** `delivered` waits for the firm's word. */
export type DeliveryStep = 'delivered' | 'accepted' | 'objected';

/** What a firm is asked about whoever served it (measures/9). */
export const SERVICE_QUESTIONS = {
  agreed: '交付的与合同、方案是否一致',
  usable: '用起来是否顺手、稳定',
  support: '出了问题是否及时解决',
} as const;
export type ServiceQuestion = keyof typeof SERVICE_QUESTIONS;
export const SERVICE_QUESTION_NAMES = Object.keys(SERVICE_QUESTIONS) as readonly ServiceQuestion[];
/** From 很不满意 (1) to 很满意 (5). */
export const MARK_WORDS = ['很不满意', '不满意', '一般', '满意', '很满意'] as const;
export const MOST_MARK = MARK_WORDS.length;
export const sayMark = (mark: number): string => MARK_WORDS[mark - 1] ?? '';
export type ServiceMarks = Readonly<Record<ServiceQuestion, number>>;
/** What the firm says of one contract, under its name: the provider and the offices read it. */
export type ServiceRating = ServiceMarks & {
  readonly provider: string;
  readonly number: string;
  readonly remark?: string | undefined;
  readonly by: string;
  readonly on: Day;
};
