import type { Volume } from '../documents/volume/volume.ts';
import { formatDay } from '../kernel/day.ts';
import type { Bound } from './bind-files.ts';
import { wordsOf } from './page-data.ts';

/** What the template of a volume is told, as text. */
export function volumeData({ office, firm, creditCode, stage, caseId, asOf, chapters }: Volume, files: readonly Bound[]): string {
  const [year, month, day] = asOf.split('-').map(Number);
  const numbered = [...chapters.map(({ title }) => title), '附件清单'].map((title, index) => `${index + 1}　${title}`);
  return JSON.stringify({
    title: `一企一档 ${firm}`,
    office,
    firm,
    'as-of': formatDay(asOf),
    year,
    month,
    day,
    facts: [
      ['统一社会信用代码', creditCode],
      ['办理阶段', stage],
      ['案卷编号', caseId],
      ['截至', formatDay(asOf)],
      ['附件', `${files.length}份`],
    ],
    chapters: chapters.map(({ body, drawings = [] }, index) => ({ title: numbered[index], body: body.map(wordsOf), drawings })),
    'list-title': numbered.at(-1),
    files: files.map((file) => ({ ...file, bound: file.pages === 0 ? '见原件' : `${file.pages}页` })),
  });
}
