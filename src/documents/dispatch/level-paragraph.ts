import type { Assessment } from '../../cases/project/events.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import { paragraph } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';
import { type DispatchGiven, figuresFrom } from './given.ts';

/** Levels before and after with their scores, and the level that was demanded (plan/2.4.3). */
export function levelParagraph(given: DispatchGiven<'project'>, { levels }: KnownProject): Block {
  const clause = 'plan/2.4.3';
  const say = figuresFrom<'project'>(given, 'level-assessed', '水平评测');
  const one = (phase: 'before' | 'after', words: string, assessment: Assessment | undefined): readonly Part[] => {
    const value = assessment?.verdict.value;
    if (!value) return [`${words}没有评测记录`];
    return [
      `${words}数字化水平为`,
      say({ key: `level.${phase}`, text: LEVEL_WORDS[value.level], clause }),
      '，得',
      say({ key: `score.${phase}`, text: String(value.score), clause }),
      '分',
    ];
  };
  return paragraph(...one('before', '改造前', levels.before), '；', ...one('after', '改造后', levels.after), '。');
}
