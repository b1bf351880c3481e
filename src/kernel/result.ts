import type { ClauseId } from './clause.ts';
import type { Reason } from './verdict.ts';

/** An expected "no" to somebody's wish: returned, never thrown. `message` is Chinese and names the fix. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly message: string;
  readonly clause?: ClauseId;
  /** The tests behind the refusal, where a policy decision is. */
  readonly because?: readonly Reason[];
};

export type RefusalCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'second-factor-needed'
  | 'same-person'
  | 'not-found'
  | 'wrong-stage'
  | 'stale'
  | 'busy'
  | 'too-many'
  | 'already-done'
  | 'policy-says-no'
  | 'facts-missing'
  | 'funds'
  | 'bad-input'
  | 'too-large'
  | 'unreadable-file';

export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (code: RefusalCode, message: string, rest: Pick<Refusal, 'clause' | 'because'> = {}): Refused => ({
  ok: false,
  refusal: { code, message, ...rest },
});
