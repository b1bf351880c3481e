import type { ClauseId } from '../../src/kernel/clause.ts';
import type { Day } from '../../src/kernel/day.ts';
import type { Reason, Verdict } from '../../src/kernel/verdict.ts';
import type { DecisionName, Decisions, Policy } from '../policy.ts';
import type { Changeability, TestOf, TestsThat } from './changeability.ts';

export type FactsOf<Name extends DecisionName> = Parameters<Decisions[Name]['decide']>[0];
type Stated = string | number | boolean | readonly string[];

/** What of the facts would have to be otherwise. Paths are dotted, as in `missing`. */
export type FactChange = {
  /** With these values the test holds, or waits only for what is to be stated. */
  readonly set?: Readonly<Record<string, Stated>>;
  /** What only people can say or replace, whatever it turns out to be. */
  readonly state?: readonly string[];
  /** The first day on which it can be so. */
  readonly on?: Day;
};

/** What a recognised expense would add, in fen; the subsidy by the rate alone, below the ceiling of one firm. */
export type Gain = { readonly recognisedFen: number; readonly subsidyFen: number };

/** What there is to say about one test: in words a firm understands, and as a change of facts; null where nothing turns it. */
export type Proposal = { readonly says: string; readonly change: FactChange | null; readonly gain?: Gain };

/** 怎样才行: one test that does not hold, and what would turn it. `unstated`: nobody has said yet what the test asks. */
export type Way = Proposal & { readonly test: string; readonly clause: ClauseId; readonly kind: Changeability | 'unstated' };

export type Asked<Facts> = { readonly policy: Policy; readonly facts: Facts; readonly verdict: Verdict; readonly reason: Reason };
export type Propose<Facts> = (asked: Asked<Facts>) => Proposal;

type Open<Facts> = {
  /** The facts the test rests on, and how each is called when it must be stated. */
  readonly needs?: Readonly<Record<string, string>>;
  /** While the test is open; otherwise the absent facts are asked for. */
  readonly open?: (asked: Asked<Facts>) => Proposal | undefined;
};
export type Turnable<Facts> = Open<Facts> & { readonly fails: Propose<Facts> };
export type Fixed<Facts> = Open<Facts> & { readonly fails: string };
export type Out<Facts> = Turnable<Facts> | Fixed<Facts>;

/** One way out for every test of a decision; a test that cannot be changed has words only. */
export type Outs<Name extends DecisionName> = {
  readonly [Test in TestOf<Name>]: Test extends TestsThat<Name, 'not-changeable'> ? Fixed<FactsOf<Name>> : Turnable<FactsOf<Name>>;
};

/** The proposal that these values be so. */
export const setting =
  (set: NonNullable<FactChange['set']>, says: string): (() => Proposal) =>
  () => ({ says, change: { set } });

/** While the fact is absent: what has to happen before it is known. */
export const awaiting = (path: string, says: string): { readonly open: () => Proposal } => ({
  open: () => ({ says, change: { state: [path] } }),
});

/** Behind a day that may still move: the holidays of its year are not known yet. */
export const asFarAsKnown = ({ provisional }: Verdict): string => (provisional ? '（放假安排还没有公布，日子是暂定的）' : '');

/** What a test rests on once it has answered. Throws where it is absent, for then the test would still be open. */
export function given<Fact>(fact: Fact | null | undefined): Fact {
  if (fact === undefined || fact === null) throw new TypeError('a test has answered without what it rests on');
  return fact;
}

/** A number of the policy. Throws on a name that the pack does not carry. */
export function numberOf({ name, parameters }: Policy, parameter: string): number {
  const found = parameters[parameter];
  if (!found) throw new RangeError(`${name} has no parameter ${parameter}`);
  return found.value;
}
