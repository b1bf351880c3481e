import { type Question, questions, type Scene, scenes, type Threshold } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts, Level } from '../policy.ts';

/** One thing more that a firm does: an option further, or one more option. `thousandths` is what it adds to the score. */
type Step = { readonly question: Question; readonly key: string; readonly thousandths: number };
/** One scene brought up to a level. */
export type Lift = { readonly scene: Scene; readonly from: Level; readonly to: Level };
/** A question after its steps. */
export type Improved = { readonly question: Question; readonly keys: readonly string[]; readonly gained: number; readonly steps: number };

/** Results, not doings: what effect the transformation had, and the share of turnover spent over three years. They are measured, never suggested. */
const MEASURED: readonly string[] = ['Q11', 'Q12', 'Q13', 'Q14', 'Q15'];
const NOTHING = 'A';

const chosenIn = ({ answers }: DigitalLevelFacts, { id }: Question): readonly string[] => answers[id] ?? [NOTHING];

function stepsOf(facts: DigitalLevelFacts, question: Question): Step[] {
  const chosen = chosenIn(facts, question);
  const { options, choice } = question;
  if (choice === 'multi') {
    return options.filter(({ key }) => key !== NOTHING && !chosen.includes(key)).map((option) => ({ question, ...option }));
  }
  const at = options.findIndex(({ key }) => chosen.includes(key));
  return options.slice(at + 1).map(({ key, thousandths }, index) => ({
    question,
    key,
    thousandths: thousandths - (options[at + index]?.thousandths ?? 0),
  }));
}

/** A question's answer after those of its steps that were taken: one option further each, or one more option each. */
function improve(facts: DigitalLevelFacts, question: Question, taken: readonly Step[]): Improved {
  const keys =
    question.choice === 'single'
      ? [taken.at(-1)?.key ?? NOTHING]
      : [...chosenIn(facts, question).filter((key) => key !== NOTHING), ...taken.map(({ key }) => key)].toSorted();
  return { question, keys, gained: taken.reduce((sum, { thousandths }) => sum + thousandths, 0), steps: taken.length };
}

/** The largest steps first, and as the last one the smallest that still suffices: no way has fewer steps. */
function fewest(steps: readonly Step[], lacking: number): readonly Step[] | null {
  const taken: Step[] = [];
  const left = steps.toSorted((a, b) => b.thousandths - a.thousandths);
  for (let open = lacking; open > 0; open -= taken.at(-1)?.thousandths ?? 0) {
    const at = Math.max(
      0,
      left.findLastIndex(({ thousandths }) => thousandths >= open),
    );
    const [next] = left.splice(at, 1);
    if (!next) return null;
    taken.push(next);
  }
  return taken;
}

/** The fewest steps by which the score rises at least by `lacking` thousandths; null where nothing that a firm can do is enough. */
export function cheapestPoints(facts: DigitalLevelFacts, lacking: number): readonly Improved[] | null {
  const doable = questions.filter(({ id }) => !MEASURED.includes(id));
  const taken = fewest(
    doable.flatMap((question) => stepsOf(facts, question)),
    lacking,
  );
  return (
    taken &&
    doable.flatMap((question) => {
      // Options of a single choice are one ladder: how many rungs counts, not which were drawn.
      const count = taken.filter((step) => step.question === question).length;
      const own =
        question.choice === 'single' ? stepsOf(facts, question).slice(0, count) : taken.filter((step) => step.question === question);
      return own.length === 0 ? [] : [improve(facts, question, own)];
    })
  );
}

/** What all that a firm can do would add at most, in thousandths. */
export const mostPoints = (facts: DigitalLevelFacts): number =>
  questions
    .filter(({ id }) => !MEASURED.includes(id))
    .flatMap((question) => stepsOf(facts, question))
    .reduce((sum, { thousandths }) => sum + thousandths, 0);

/** The scenes to lift so that enough stand at the level: constraint scenes as long as they are lacking, always the nearest first. */
export function cheapestScenes(facts: DigitalLevelFacts, { level, minScenes, minConstraintScenes }: Threshold): readonly Lift[] {
  const levelOf = ({ id }: Scene): Level => facts.scenes[id] ?? 0;
  const reached = scenes.filter((scene) => levelOf(scene) >= level);
  const below = scenes.filter((scene) => levelOf(scene) < level).toSorted((a, b) => levelOf(b) - levelOf(a));
  const lackingConstraint = Math.max(0, minConstraintScenes - reached.filter(({ constraint }) => constraint).length);
  const first = below.filter(({ constraint }) => constraint).slice(0, lackingConstraint);
  const lacking = Math.max(0, minScenes - reached.length - first.length);
  const rest = below.filter((scene) => !first.includes(scene)).slice(0, lacking);
  return [...first, ...rest].map((scene) => ({ scene, from: levelOf(scene), to: level }));
}
