import { lackingAnswers } from '../lacking-answers.ts';
import { ASPECTS, LINKS, type DiagnosisReport } from './records.ts';
import { ASPECT_WORDS, LINK_WORDS } from './words.ts';

/**
 * What a diagnosis still lacks, one line a kind: answers and evidence by the question's number, findings per link (plan/2.2.1). An imported
 * sheet is its own evidence and knows no findings.
 */
export function lackingInDiagnosis({ facts, evidence, findings, source }: DiagnosisReport): readonly string[] {
  if (source !== undefined) return lackingAnswers(facts, () => true);
  const unsaid = LINKS.flatMap((link) =>
    ASPECTS.filter((aspect) => findings[link]?.[aspect] === undefined).map((aspect) => `${LINK_WORDS[link]}环节的${ASPECT_WORDS[aspect]}`),
  );
  return [
    ...lackingAnswers(facts, (id) => (evidence[id]?.papers.length ?? 0) > 0 || evidence[id]?.seen !== undefined),
    ...(unsaid.length === 0 ? [] : [`${unsaid.join('、')}没有写，没有的写“无”`]),
  ];
}
