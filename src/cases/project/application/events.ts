import type { Day } from '../../../kernel/day.ts';
import type { Answer, Application, PaperRef, ReturnedItem } from '../records.ts';
import type { Eligibility } from './eligibility-now.ts';

/** `township`: the code of where the firm works, where it is known. */
export type ApplicationEvent =
  | { readonly type: 'application-received'; readonly application: Application; readonly pack: string; readonly township?: string }
  | { readonly type: 'application-corrected'; readonly application: Application; readonly reason: string }
  /** By the firm itself: the first time, put right after it was sent back, or again after it was withdrawn. `formDigest`: SHA-256 of what was sent. */
  | {
      readonly type: 'application-submitted';
      readonly application: Application;
      readonly pack: string;
      readonly sent: readonly Answer[];
      readonly papers?: readonly PaperRef[];
      readonly formDigest: string;
      readonly township?: string;
    }
  | { readonly type: 'application-returned'; readonly items: readonly ReturnedItem[]; readonly dueOn: Day }
  | { readonly type: 'application-withdrawn'; readonly reason: string }
  /** `anew`: the answer of the edition in force, where another gave the one on file. */
  | { readonly type: 'eligibility-confirmed'; readonly opinion: string; readonly anew?: Eligibility }
  | { readonly type: 'ineligibility-declared'; readonly opinion: string; readonly anew?: Eligibility }
  | { readonly type: 'ineligibility-contested'; readonly text: string }
  | { readonly type: 'firm-placed'; readonly township: string };
