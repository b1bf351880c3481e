import type { Rule } from './finding.ts';

/** Where the text can be read in more than one way, and how it is read here. */
export const openReading: Rule = ({ readings }) =>
  Object.values(readings).map(({ clause, question, chosen, alternatives }) => ({
    rule: 'open-reading',
    kind: 'ambiguity',
    clauses: [clause],
    says: `${question}？现按“${alternatives[chosen] ?? chosen}”`,
    mend: `在文件里写明；另一种读法：${Object.entries(alternatives)
      .filter(([name]) => name !== chosen)
      .map(([, words]) => `“${words}”`)
      .join('、')}`,
  }));
