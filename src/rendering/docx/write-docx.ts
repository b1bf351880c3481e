import { Document, Footer, Packer } from 'docx';
import type { Dispatch } from '../../documents/dispatch/dispatch.ts';
import { GAP, LETTER, PAGE, SIZE } from '../../documents/dispatch/page-measures.ts';
import { fixedZip } from '../fixed-zip.ts';
import { attachmentsOf, blockOf } from './block-of.ts';
import { headOf, letterHead } from './head-of.ts';
import { copiesOf, imprintOf } from './imprint-of.ts';
import { empty, exactly, line, millimetres, text, twips } from './line.ts';
import { pageNumber } from './page-number.ts';
import { signedBy } from './signed-by.ts';

/** The paper as a .docx of A4 pages of 22 lines by 28 characters (GB/T 9704-2012), the same bytes for the same paper. */
export async function writeDocx(dispatch: Dispatch): Promise<Uint8Array> {
  const isLetter = dispatch.form?.is === 'letter';
  const document = new Document({
    title: dispatch.title,
    creator: dispatch.office.name,
    lastModifiedBy: dispatch.office.name,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          titlePage: isLetter,
          page: {
            size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
            margin: {
              top: millimetres(PAGE.top),
              bottom: millimetres(PAGE.bottom),
              left: millimetres(PAGE.left),
              right: millimetres(PAGE.right),
              header: millimetres(LETTER.top),
              // The page number's line begins so far above the edge that its dash lies 7 mm below the core.
              footer: millimetres(PAGE.bottom - GAP.pageNumber) - twips(SIZE.small / 2 + 2),
            },
          },
        },
        footers: {
          default: pageNumber('right'),
          even: pageNumber('left'),
          ...(isLetter && { first: new Footer({ children: [empty()] }) }),
        },
        ...(isLetter && { headers: { first: letterHead(dispatch) } }),
        children: [
          ...headOf(dispatch),
          ...(dispatch.addressee === null ? [] : [line([text(`${dispatch.addressee}：`)])]),
          ...dispatch.body.flatMap((block, index) => blockOf(block, index === dispatch.body.length - 1)),
          ...attachmentsOf(dispatch),
          ...signedBy(dispatch),
          // A table hangs on the paragraph after it.
          ...(isLetter ? copiesOf(dispatch) : [empty(), imprintOf(dispatch), line([], { spacing: exactly(1) })]),
        ],
      },
    ],
  });
  return fixedZip(await Packer.toBuffer(document), dispatch.dated);
}
