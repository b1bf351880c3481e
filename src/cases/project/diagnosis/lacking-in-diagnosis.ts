import { questions, scenes } from '../../../../policy/indicators/2024/index.ts';
import { ASPECTS, LINKS, type DiagnosisReport } from './records.ts';
import { ASPECT_WORDS, LINK_WORDS } from './words.ts';

/** `Q3、Q7没有作答`, or nothing where no number is named. */
const named = (ids: readonly string[], says: string): readonly string[] => (ids.length === 0 ? [] : [`${ids.join('、')}${says}`]);

/**
 * What a diagnosis still lacks, one line a kind, by the question's number: answers, evidence, findings per link (plan/2.2.1). An imported
 * sheet is its own evidence and knows no findings.
 */
export function lackingInDiagnosis({ facts, evidence, findings, source }: DiagnosisReport): readonly string[] {
  const open = [
    ...questions.filter(({ id }) => facts.answers[id] === undefined).map(({ id }) => id),
    ...scenes.filter(({ id }) => facts.scenes[id] === undefined).map(({ id }) => id),
  ];
  const answered = [...questions, ...scenes].map(({ id }) => id).filter((id) => !open.includes(id));
  const bare = answered.filter((id) => (evidence[id]?.papers.length ?? 0) === 0 && evidence[id]?.seen === undefined);
  const unsaid = LINKS.flatMap((link) =>
    ASPECTS.filter((aspect) => findings[link]?.[aspect] === undefined).map((aspect) => `${LINK_WORDS[link]}环节的${ASPECT_WORDS[aspect]}`),
  );
  return [
    ...named(open, '没有作答'),
    ...(source === undefined ? [...named(bare, '没有佐证（传文件，或写明在哪里看到什么）'), ...named(unsaid, '没有写，没有的写“无”')] : []),
  ];
}
