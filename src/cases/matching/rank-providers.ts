import type { Policy, ProviderEligibilityFacts } from '../../../policy/policy.ts';
import type { NamedParty } from '../project/events.ts';

/** What each part of a match counts, out of 100: stated, not hidden. */
export const MATCH_WEIGHTS = { need: 50, satisfaction: 30, punctuality: 20 } as const;
/** A provider nobody has rated yet gets this share of a part, so that newcomers are neither preferred nor shut out. */
const UNRATED_PERCENT = 50;

/** What is known of a provider: the register of the pool, and its services on file. `satisfaction`: 0–100 each. */
export type Matchable = {
  readonly party: Pick<NamedParty, 'creditCode' | 'name'>;
  readonly facts: ProviderEligibilityFacts;
  /** Why it may not be engaged today, where it is under a bar. */
  readonly bar?: string;
  /** The fields of service it names in the register of the pool. */
  readonly fields: string;
  readonly services: readonly { readonly satisfaction?: number; readonly onTime?: boolean }[];
};
/** One line of the ranking: points per part with the arithmetic in words. Shut out: why, in the policy's words, and no points. */
export type Match = Pick<Matchable, 'party'> & {
  readonly points: number;
  readonly reasons: readonly string[];
  readonly shutOut: readonly string[];
};

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
/** 数据采集、设备联网 → its parts. */
export const needsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、，,；;\n]/u)
      .map(bare)
      .filter((each) => each !== ''),
  ),
];

const share = (part: number, whole: number, weight: number): number => (whole === 0 ? 0 : Math.round((weight * part) / whole));

function needPart({ fields }: Matchable, needs: readonly string[]): readonly [number, string] {
  const offered = bare(fields);
  const met = needs.filter((need) => offered.includes(need));
  const points = share(met.length, needs.length, MATCH_WEIGHTS.need);
  return [points, `需求${needs.length}项，服务领域写明${met.length}项${met.length > 0 ? `（${met.join('、')}）` : ''}：${points}分`];
}

function satisfactionPart({ services }: Matchable): readonly [number, string] {
  const rated = services.flatMap(({ satisfaction }) => satisfaction ?? []);
  const percent = rated.length === 0 ? UNRATED_PERCENT : rated.reduce((sum, each) => sum + each, 0) / rated.length;
  const points = share(percent, 100, MATCH_WEIGHTS.satisfaction);
  return [
    points,
    rated.length === 0
      ? `还没有满意度记录，按${UNRATED_PERCENT}%计：${points}分`
      : `${rated.length}次服务平均满意度${Math.round(percent)}%：${points}分`,
  ];
}

function punctualityPart({ services }: Matchable): readonly [number, string] {
  const told = services.flatMap(({ onTime }) => (onTime === undefined ? [] : [onTime]));
  const kept = told.filter((onTime) => onTime).length;
  const points =
    told.length === 0 ? share(UNRATED_PERCENT, 100, MATCH_WEIGHTS.punctuality) : share(kept, told.length, MATCH_WEIGHTS.punctuality);
  return [
    points,
    told.length === 0 ? `还没有按期记录，按${UNRATED_PERCENT}%计：${points}分` : `${told.length}次服务中${kept}次按期：${points}分`,
  ];
}

function matchOf(each: Matchable, needs: readonly string[], { decisions }: Policy): Match {
  const { outcome, because } = decisions['provider-eligibility'].decide(each.facts);
  const unfit = outcome === 'no' ? because.filter(({ holds }) => holds === false).map(({ says }) => says) : [];
  const shutOut = each.bar === undefined ? unfit : [...unfit, each.bar];
  const parts = [needPart(each, needs), satisfactionPart(each), punctualityPart(each)];
  return {
    party: each.party,
    points: shutOut.length > 0 ? 0 : parts.reduce((sum, [points]) => sum + points, 0),
    reasons: shutOut.length > 0 ? [] : parts.map(([, says]) => says),
    shutOut,
  };
}

/**
 * The providers of the pool for what a firm needs, the best first, each with its points and why (plan/4.3); equals by credit code, so
 * that nobody's order in a file counts. Whoever the policy or a sanction excludes stands last, with its reason.
 */
export function rankProviders(need: string, pool: readonly Matchable[], policy: Policy): readonly Match[] {
  const needs = needsIn(need);
  const matches = pool.map((each) => matchOf(each, needs, policy));
  return matches.toSorted(
    (a, b) =>
      Number(a.shutOut.length > 0) - Number(b.shutOut.length > 0) ||
      b.points - a.points ||
      (a.party.creditCode < b.party.creditCode ? -1 : 1),
  );
}
