import type { Day } from '../../kernel/day.ts';
import type { WeighingInput } from '../performance/weigh.ts';
import type { RulingGround } from './acts.ts';

export type RulingInputs = {
  /** `value`: the alternative of a reading, a number with its unit (`35万`, `7个工作日`), or what a clause says from then on. */
  readonly prepareRuling: {
    readonly pack: string;
    readonly ground: RulingGround;
    readonly term: string;
    readonly value: string;
    readonly from: Day;
    readonly documentNumber: string;
    readonly documentOn: Day;
    readonly issuer: string;
    readonly reason: string;
  };
  readonly signRuling: WeighingInput;
  readonly returnRuling: { readonly reason: string };
};
