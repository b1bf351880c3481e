import type { DigitalLevelValue } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { BroughtBy, DeviceClaims, Shown, Signature } from '../../device-claims.ts';
import type { Assessment } from '../records.ts';

/** A level after as it stands on file: what an answer sheet from the spot may take the place of. */
export type FiledLevel = { readonly by: string; readonly on: Day } & Pick<DigitalLevelValue, 'level' | 'score'>;

/**
 * An answer sheet filled in at the firm, on a device that may have been offline. `answers`, `scenes`: as the indicator set of `edition` numbers
 * them. `seen`: what was seen and where, by number. `shown`: what the device made of it and the evaluator signed. `filed`: the level that was
 * on file when the task was taken along.
 */
export type SaidOnSite = Pick<DeviceClaims, 'taken'> & {
  readonly edition: string;
  readonly on: Day;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly scenes: Readonly<Record<string, number>>;
  readonly seen: Readonly<Record<string, string>>;
  readonly shown: Pick<DigitalLevelValue, 'level' | 'score'>;
  readonly filed?: FiledLevel | undefined;
  readonly signature: Extract<Signature, { readonly signer: string }>;
};
/** Of the file of a device: whose it is, and its SHA-256. */
export type BroughtFrom = { readonly personId: string; readonly pack: string };
/** What was seen at the firm, with the device's photos and the evaluator's signature. */
export type OnSite = Shown & { readonly on: Day; readonly seen: Readonly<Record<string, string>>; readonly broughtBy?: BroughtBy };

/** The level after as it stands on file; undefined where none does. */
export function filedLevel(after: Assessment | undefined): FiledLevel | undefined {
  const value = after?.verdict.value;
  return after && value ? { by: after.by, on: after.on, level: value.level, score: value.score } : undefined;
}
