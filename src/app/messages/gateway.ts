import type { Channel } from '../../contract/message-views.ts';
import type { Result } from '../../kernel/result.ts';

/** `id` is the same however often it is sent; `page`: where the reader finds the rest, after signing in. */
export type Letter = {
  readonly id: string;
  readonly to: string;
  readonly template: { readonly name: string; readonly version: number };
  readonly title: string;
  readonly says: string;
  readonly page: string;
};

/**
 * The way out through one channel. Answers the carrier's own number of the letter, where it gives one. Refuses with `busy` what may
 * be tried again, with `not-found` an address at which nothing arrives, with anything else what never will. Never throws for a carrier's fault.
 */
export interface Gateway {
  send(letter: Letter): Promise<Result<string | null>>;
}
export type Gateways = { readonly [C in Channel]?: Gateway };
