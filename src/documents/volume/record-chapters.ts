import { type Day, formatDay } from '../../kernel/day.ts';
import { chapter, table } from './chapter.ts';
import type { Chapter } from './volume.ts';

/** A step of the case in words. */
export type HistoryLine = { readonly version: number; readonly on: Day; readonly by: string; readonly says: string };
export type SentPaper = { readonly number: string; readonly title: string; readonly on: Day };

/** Papers that were sent about the firm. */
export const dispatchChapter = (sent: readonly SentPaper[]): Chapter =>
  chapter(
    '公文',
    table(
      [
        ['发文字号', 32],
        ['标题', 44],
        ['印发日期', 24],
      ],
      sent.map(({ number, title, on }) => [number, title, formatDay(on)]),
    ),
  );

/** Every step of the case, oldest first. */
export const historyChapter = (history: readonly HistoryLine[]): Chapter =>
  chapter(
    '办理记录',
    table(
      [
        ['步', 8],
        ['日期', 24],
        ['办理人', 18],
        ['办理', 50],
      ],
      history.map(({ version, on, by, says }) => [String(version), formatDay(on), by, says]),
    ),
  );
