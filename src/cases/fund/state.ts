import type { Hands } from '../act-rule.ts';
import type { FundAct, FundEvent } from './acts.ts';

export type Fund =
  | { readonly stage: 'none' }
  | { readonly stage: 'registered'; readonly notice: FundEvent; readonly hands: Hands<FundAct> };
