import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { SIZE } from '../../documents/dispatch/page-measures.ts';
import { WORD_NAMES } from '../typefaces.ts';
import { run, twips } from './line.ts';

/** Odd pages have it right, even pages left, one character in, below the core (7.5). */
export const pageNumber = (alignment: 'left' | 'right'): Footer => {
  const dash = { size: SIZE.small, face: 'song' } as const;
  const digits = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.small * 2, font: WORD_NAMES.song });
  return new Footer({
    children: [
      new Paragraph({ alignment, indent: { [alignment]: twips(SIZE.small) }, children: [run('— ', dash), digits, run(' —', dash)] }),
    ],
  });
};
