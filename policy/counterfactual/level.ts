import { questions, scenes, type Threshold, thresholds } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts } from '../policy.ts';
import { cheapestPoints, cheapestScenes, type Improved, type Lift, mostPoints } from './level-steps.ts';
import type { Outs, Propose, Proposal, Turnable } from './way.ts';

type Facts = DigitalLevelFacts;
const LEVEL_NAMES = ['未达一级', '一级', '二级', '三级', '四级'] as const;
const asPoints = (thousandths: number): number => thousandths / 1000;

/** What is answered so far gives, unanswered questions as nothing yet. */
const scoreOf = ({ answers }: Facts): number =>
  questions.reduce(
    (sum, { id, options }) =>
      sum + options.reduce((own, { key, thousandths }) => (answers[id]?.includes(key) ? own + thousandths : own), 0),
    0,
  );

/** `4.6 分和 1 个约束性场景` */
function gapSays(lacking: number, lifts: readonly Lift[], { minConstraintScenes, level }: Threshold, facts: Facts): string {
  const atLevel = scenes.filter(({ id, constraint }) => constraint && (facts.scenes[id] ?? 0) >= level).length;
  const constraint = Math.max(0, minConstraintScenes - atLevel);
  const others = lifts.length - constraint;
  const parts = [
    lacking > 0 ? `${asPoints(lacking)} 分` : '',
    constraint > 0 ? `${constraint} 个约束性场景` : '',
    others > 0 ? `${others} 个${constraint > 0 ? '其他' : ''}场景` : '',
  ].filter(Boolean);
  return [parts.slice(0, -1).join('、'), parts.at(-1)].filter(Boolean).join('和 ');
}

const answerSays = (question: Improved['question'], keys: readonly string[], before: readonly string[] = []): string =>
  question.options
    .filter(({ key }) => keys.includes(key) && !before.includes(key))
    .map(({ label }) => `“${label}”`)
    .join('、');
const pointsSay =
  (facts: Facts) =>
  ({ question, keys, gained }: Improved): string =>
    `${question.id} ${question.title}做到${answerSays(question, keys, facts.answers[question.id])}（加 ${asPoints(gained)} 分）`;
const liftSays = ({ scene, to }: Lift): string => `${scene.name}场景做到${LEVEL_NAMES[to]}`;

const unansweredSays = ({ answers, scenes: reached }: Facts): string => {
  const open = questions.filter(({ id }) => answers[id] === undefined).length + scenes.filter(({ id }) => reached[id] === undefined).length;
  return open === 0 ? '' : `（还有 ${open} 项未答，按没有计算）`;
};

function climb(facts: Facts, threshold: Threshold): Proposal {
  const lacking = threshold.minThousandths - scoreOf(facts);
  const lifts = cheapestScenes(facts, threshold);
  const gap = `差 ${gapSays(lacking, lifts, threshold, facts)}到${threshold.name}${unansweredSays(facts)}`;
  const improved = cheapestPoints(facts, lacking);
  if (!improved) {
    const short = asPoints(lacking - mostPoints(facts));
    return { says: `${gap}。能主动做的都做到也还差 ${short} 分，须看能耗、合格率等成效的实测结果`, change: null };
  }
  const doings = [...improved.map(pointsSay(facts)), ...lifts.map(liftSays)];
  const set = {
    ...Object.fromEntries(improved.map(({ question, keys }) => [`answers.${question.id}`, keys])),
    ...Object.fromEntries(lifts.map(({ scene, to }) => [`scenes.${scene.id}`, to])),
  };
  return { says: `${gap}。步子最少的做法：${doings.join('；')}。实际做到后由第三方评测`, change: { set } };
}

const askAnswers: Propose<Facts> = ({ verdict: { missing } }) => {
  const count = (kind: string): number => missing.filter((path) => path.startsWith(kind)).length;
  const parts = [
    [count('answers.'), '道题'],
    [count('scenes.'), '个场景'],
  ].flatMap(([left, what]) => (left === 0 ? [] : [`${left} ${what}`]));
  return { says: `先答完余下的 ${parts.join('、')}`, change: { state: missing } };
};

const reach = (threshold: Threshold): Turnable<Facts> => ({ open: askAnswers, fails: ({ facts }) => climb(facts, threshold) });
const [one, two, three, four] = thresholds;

export const levelOuts: Outs<'digital-level'> = {
  'level-1': reach(one),
  'level-2': reach(two),
  'level-3': reach(three),
  'level-4': reach(four),
};
