import type { Attendance, Block, Figure, Part } from './dispatch.ts';

export const paragraph = (...parts: readonly Part[]): Block => ({ kind: 'paragraph', parts });
export const heading = (text: string): Block => ({ kind: 'heading', level: 1, parts: [text] });
/** Who took part; nothing where nobody is named. */
export const attended = (lines: readonly Attendance[]): readonly Block[] => (lines.length === 0 ? [] : [{ kind: 'attendance', lines }]);

/** What somebody wrote, line by line: each line a paragraph with its own source. */
export const writtenText = (figure: Figure): readonly Block[] =>
  figure.text
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => paragraph({ ...figure, key: `${figure.key}.${index + 1}`, text }));
