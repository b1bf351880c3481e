import type { KnownProject } from '../../cases/named-projects.ts';
import type { Assessment } from '../../cases/project/events.ts';
import { citeClause } from '../../kernel/clause.ts';
import { formatDay } from '../../kernel/day.ts';
import { paragraph } from '../dispatch/blocks.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import { chapter, table } from './chapter.ts';
import type { Chapter } from './volume.ts';

const HOLDS = { true: '符合', false: '不符合', unknown: '未定' } as const;
const OUTCOMES = { yes: '符合申报条件', no: '不符合申报条件', unknown: '还缺材料，未定' } as const;

/** Who applied, and what each condition of measures/8 came to. */
export const applicationChapter = ({ application: { name, creditCode, contact, verdict } }: KnownProject): Chapter =>
  chapter(
    '企业和申报',
    paragraph(
      `${name}，统一社会信用代码${creditCode}${contact === undefined ? '' : `，联系人${contact}`}。结论：${OUTCOMES[verdict.outcome]}。`,
    ),
    table(
      [
        ['依据', 24],
        ['认定', 58],
        ['结论', 18],
      ],
      verdict.because.map(({ clause, says, holds }) => [citeClause(clause), says, HOLDS[`${holds}`]]),
    ),
  );

const levelRow = (words: string, assessment: Assessment | undefined): string[][] => {
  const value = assessment?.verdict.value;
  return assessment === undefined || !value
    ? []
    : [[words, LEVEL_WORDS[value.level], String(value.score), assessment.by, formatDay(assessment.on)]];
};
/** The levels before and after (plan/2.4.3). */
export const levelChapter = ({ levels: { before, after } }: KnownProject): Chapter =>
  chapter(
    '数字化水平',
    table(
      [
        ['阶段', 16],
        ['等级', 18],
        ['得分', 16],
        ['登记人', 24],
        ['日期', 26],
      ],
      [...levelRow('改造前', before), ...levelRow('改造后', after)],
    ),
  );
