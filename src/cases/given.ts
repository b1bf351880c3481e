import type { Policy } from '../../policy/policy.ts';
import type { Context } from './act-rule.ts';

/** What an act is decided with beside the state: what was said, what was loaded, the policy of the case, who and when. */
export type Given<Input, Facts> = { readonly input: Input; readonly facts: Facts; readonly policy: Policy; readonly context: Context };
/** What can already be said before anything is typed or loaded: for the buttons of a page. */
export type Setting = Pick<Given<never, never>, 'policy' | 'context'> & {
  /** Whether an amendment of the case's version is in force; absent where nobody has looked. */
  readonly isAmended?: boolean;
};

export type NoInput = Readonly<Record<never, never>>;
