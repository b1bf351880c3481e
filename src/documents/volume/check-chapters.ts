import { ROUND_WORDS } from '../../cases/inspection/records.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { formatDay } from '../../kernel/day.ts';
import { chapter, table } from './chapter.ts';
import type { Chapter } from './volume.ts';

/** What inspections concluded, and what was to be put right (measures/16). */
export const inspectionChapter = ({ inspections = [] }: KnownProject): Chapter =>
  chapter(
    '检查和整改',
    table(
      [
        ['检查', 20],
        ['结论日期', 24],
        ['结论', 28],
        ['要求整改', 28],
      ],
      inspections.map(({ round, concludedOn, opinion, finding }) => [
        ROUND_WORDS[round],
        formatDay(concludedOn),
        opinion,
        finding === undefined ? '无' : `${finding.text}（${finding.step === 'closed' ? '已销号' : `期限${formatDay(finding.dueOn)}`}）`,
      ]),
    ),
  );

/** Every acceptance with its opinion (plan/2.4.3, measures/12.2). */
export const acceptanceChapter = ({ acceptances }: KnownProject): Chapter =>
  chapter(
    '验收',
    table(
      [
        ['日期', 24],
        ['结论', 14],
        ['验收人', 20],
        ['意见', 42],
      ],
      acceptances.map(({ on, outcome, by, opinion }) => [formatDay(on), outcome === 'passed' ? '通过' : '不通过', by, opinion]),
    ),
  );
