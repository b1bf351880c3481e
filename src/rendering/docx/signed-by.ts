import { AlignmentType, type Paragraph } from 'docx';
import type { Dispatch } from '../../documents/dispatch/dispatch.ts';
import { CELL } from '../../documents/dispatch/page-measures.ts';
import { formatDay } from '../../kernel/day.ts';
import { line, text, twips } from './line.ts';

/** 署名 centred over 成文日期, which ends four characters from the edge (7.3.5.2). Digits are half as wide as characters. Minutes have it in their head. */
export function signedBy({ office, dated, form }: Dispatch): Paragraph[] {
  if (form?.is === 'minutes') return [];
  const day = formatDay(dated);
  const widthOf = (words: string): number => [...words].reduce((sum, sign) => sum + (/[\d ]/.test(sign) ? CELL / 2 : CELL), 0);
  const right = Math.max(4 * CELL + (widthOf(day) - widthOf(office.name)) / 2, 2 * CELL);
  const signed = (words: string, pt: number): Paragraph =>
    line([text(words)], { alignment: AlignmentType.RIGHT, indent: { right: twips(pt) }, keepLines: true, keepNext: words !== day });
  return [line([], { keepNext: true }), line([], { keepNext: true }), signed(office.name, right), signed(day, 4 * CELL)];
}
