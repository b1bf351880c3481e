import type { SuspensionGround } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { DeadlineName } from '../../deadlines/rules.ts';

/** The periods of a project whose last day lies on its file: these can stand still. Whether they may is the policy's word. */
export const SUSPENDABLE = [
  'supplement',
  'rectification',
  'finding',
  'disqualification-answer',
  'blocker',
] as const satisfies readonly DeadlineName[];
export type SuspendableName = (typeof SUSPENDABLE)[number];

/** Which period: `subject` tells several of one kind apart, as in the list of periods. */
export type NamedPeriod = { readonly deadline: DeadlineName; readonly subject: string };

/** How it went on: the new last day, and how many days did not count. */
export type Resumption = {
  readonly reason: string;
  readonly dueOn: Day;
  readonly days: number;
  readonly unit: '日' | '个工作日';
  readonly provisional: boolean;
};

/** A time in which a period stands still. `reviewOn`: by when somebody looks whether it still has to. */
export type Suspension = {
  readonly deadline: SuspendableName;
  readonly subject: string;
  readonly ground: SuspensionGround;
  /** What the ground rests on, by the policy. */
  readonly basis: string;
  readonly reason: string;
  readonly reviewOn: Day;
  readonly from: Day;
  readonly by: string;
  readonly resumed?: Resumption & { readonly on: Day; readonly by: string };
};
