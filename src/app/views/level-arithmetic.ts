import type { ExplainedQuestion, Policy } from '../../../policy/policy.ts';
import { scenes } from '../../../policy/indicators/2024/index.ts';
import type { Assessment, Phase } from '../../cases/project/events.ts';
import type { LevelArithmetic, LevelRow } from '../../contract/views.ts';

const rowOf = ({ id, title, chosen, score, max }: ExplainedQuestion): LevelRow => ({
  id,
  title,
  chosen: chosen.map(({ label }) => label).join('、'),
  score: score ?? 0,
  max,
});

/** How an assessment on file came to its level: what each question gave, and how far each scene has come. */
export const levelArithmeticOf = (policy: Policy, phase: Phase, { facts }: Assessment): LevelArithmetic => ({
  phase,
  rows: policy.explain.level(facts).questions.map(rowOf),
  scenes: scenes.map(({ id, name, constraint }) => ({ id, name, constraint, level: facts.scenes[id] ?? 0 })),
});
