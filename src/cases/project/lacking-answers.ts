import { questions, scenes } from '../../../policy/indicators/2024/index.ts';
import type { DigitalLevelFacts } from '../../../policy/policy.ts';

/** `Q3、Q7没有作答`, or nothing where no number is named. */
const named = (ids: readonly string[], says: string): readonly string[] => (ids.length === 0 ? [] : [`${ids.join('、')}${says}`]);

/** What an answer sheet still lacks, by the question's number: answers, and evidence of those that are given. `hasEvidence`: whether anything shows the answer of that number. */
export function lackingAnswers(
  { answers, scenes: reached }: Pick<DigitalLevelFacts, 'answers' | 'scenes'>,
  hasEvidence: (id: string) => boolean,
): readonly string[] {
  const ids = [...questions, ...scenes].map(({ id }) => id);
  const isOpen = (id: string): boolean => answers[id] === undefined && reached[id] === undefined;
  const bare = ids.filter((id) => !isOpen(id) && !hasEvidence(id));
  return [...named(ids.filter(isOpen), '没有作答'), ...named(bare, '没有佐证（传文件，或写明在哪里看到什么）')];
}
