import { formatYuan } from '../../kernel/fen.ts';
import type { KnownProject } from '../named-projects.ts';
import { PILOT_STAGES } from '../project/stages.ts';
import { contentOf } from './survey/content-of.ts';
import type { Survey } from './survey/records.ts';
import type { Bound, FigureName } from './records.ts';

/** What the records hold today, and from which a figure is counted. Fen; the last two of the whole source of the notice. */
export type FigureFacts = {
  readonly pilots: readonly KnownProject[];
  /** Names of firms. */
  readonly onCloud: readonly string[];
  readonly benchmarks: readonly string[];
  readonly noticeFen: number;
  readonly transformationFen: number;
  readonly grantedFen: number;
  readonly paidFen: number;
  readonly surveys: readonly Survey[];
};
/** A number in the unit of its indicator, and what it was counted from in words; null: the records do not know. */
export type Figure = { readonly actual: number | null; readonly says: string };

type Counted = Figure & { readonly actual: number };

const counted = (names: readonly string[]): Counted => ({
  actual: names.length,
  says: names.length === 0 ? '一家也没有' : `${names.length}家：${names.join('、')}`,
});
const levelOf = ({ levels }: KnownProject): number => levels.after?.verdict.value?.level ?? 0;
const hasPassed = ({ stage }: KnownProject): boolean => PILOT_STAGES.indexOf(stage) >= PILOT_STAGES.indexOf('accepted');
const firms = ({ pilots }: FigureFacts, isMeant: (pilot: KnownProject) => boolean): Figure =>
  counted(pilots.filter(isMeant).map(({ application }) => application.name));

/** A share in whole percent, rounded against the county: down where it is to be reached, up where it is not to be passed. */
function shareOf(part: number, whole: number, bound: Bound): Counted {
  if (whole <= 0) return { actual: 0, says: '还没有金额' };
  const [hundredfold, of] = [BigInt(part) * 100n, BigInt(whole)];
  const actual = Number(bound === 'at-least' ? hundredfold / of : (hundredfold + of - 1n) / of);
  return { actual, says: `${formatYuan(part)}元 ÷ ${formatYuan(whole)}元 = ${actual}%（${bound === 'at-least' ? '舍' : '进'}到整数）` };
}

const COUNTS: { readonly [F in FigureName]: (facts: FigureFacts, bound: Bound) => Figure } = {
  'firms-passed': (facts) => firms(facts, hasPassed),
  'firms-at-two': (facts) => firms(facts, (pilot) => levelOf(pilot) === 2),
  'firms-at-three': (facts) => firms(facts, (pilot) => levelOf(pilot) >= 3),
  'firms-on-cloud': ({ onCloud }) => counted(onCloud),
  benchmarks: ({ benchmarks }) => counted(benchmarks),
  'transformation-share': ({ transformationFen, noticeFen }, bound) => shareOf(transformationFen, noticeFen, bound),
  'firms-content': ({ surveys }) => contentOf(surveys),
};

export const figureOf = (name: FigureName, facts: FigureFacts, bound: Bound): Figure => COUNTS[name](facts, bound);
/** How much of what its source was granted has been paid out, in percent. */
export const executionOf = ({ paidFen, grantedFen }: FigureFacts): Counted => shareOf(paidFen, grantedFen, 'at-least');
