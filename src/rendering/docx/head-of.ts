import { AlignmentType, BorderStyle, FrameAnchorType, Header, type IParagraphOptions, type Paragraph, type TextRun } from 'docx';
import type { Dispatch } from '../../documents/dispatch/dispatch.ts';
import { CELL, GAP, LETTER, LINE, markSize, PAGE, points, RULE, SIZE } from '../../documents/dispatch/page-measures.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { titleLines } from '../../documents/dispatch/title-lines.ts';
import { formatDay } from '../../kernel/day.ts';
import { markOf } from '../page-data.ts';
import { empty, exactly, line, millimetres, RED, run, twips } from './line.ts';

type Rule = NonNullable<NonNullable<IParagraphOptions['border']>['bottom']>;
/** One text left and one right, each one character from the edge. */
const atEnds = (left: string, right: readonly TextRun[], border: IParagraphOptions['border'] = {}): Paragraph =>
  line([run(`\u3000${left}\t`), ...right], { tabStops: [{ type: 'right', position: millimetres(PAGE.coreWidth) - twips(CELL) }], border });

/** 发文字号 in the middle; on what goes to a higher office left, with 签发人 right (7.2.5, 7.2.6); on minutes above their issuer and day. */
function numberOf({ number, signer, form, office, dated }: Dispatch, rule: Rule): Paragraph[] {
  const border = { bottom: rule };
  const says = run(sayNumber(number));
  if (form?.is === 'minutes')
    return [line([says], { alignment: AlignmentType.CENTER }), atEnds(office.name, [run(formatDay(dated))], border)];
  if (signer === null) return [line([says], { alignment: AlignmentType.CENTER, border })];
  return [atEnds(sayNumber(number), [run('签发人：'), run(signer, { face: 'kai' })], border)];
}

const titleOf = ({ title }: Dispatch): Paragraph[] => [
  empty(),
  empty(),
  ...titleLines(title).map((each) => line([run(each, { size: SIZE.title, face: 'mark' })], { alignment: AlignmentType.CENTER })),
  empty(),
];

type DoubleRule = { readonly style: Rule['style']; readonly y: number };
/** A red double rule at so many millimetres of the first sheet of a letter. */
const ruleAt = ({ style, y }: DoubleRule): Paragraph =>
  line([], {
    spacing: exactly(2),
    frame: {
      type: 'absolute',
      position: { x: millimetres((PAGE.width - LETTER.width) / 2), y: millimetres(y) },
      width: millimetres(LETTER.width),
      height: twips(2),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    border: { top: { style, color: RED, size: 24, space: 0 } },
  });

/** 信函 (10.1): the issuer's name in the upper margin, a double rule below it and another at the sheet's foot. */
export function letterHead(dispatch: Dispatch): Header {
  const mark = markOf(dispatch);
  const size = markSize(mark);
  const y = LETTER.top + size / points(1) + LETTER.rule;
  return new Header({
    children: [
      line([run(mark, { size, face: 'mark', colour: RED })], { alignment: AlignmentType.CENTER, spacing: exactly(size) }),
      ruleAt({ style: BorderStyle.THICK_THIN_SMALL_GAP, y }),
      ruleAt({ style: BorderStyle.THIN_THICK_SMALL_GAP, y: PAGE.height - LETTER.bottom }),
      // The text begins below the first rule, seven eighths of a character from it.
      line([], { spacing: exactly(points(LETTER.rule + 2)) }),
    ],
  });
}

/** 发文机关标志, 发文字号 with the red rule below it, 标题 (7.2.4, 7.2.5, 7.2.7, 7.3.1). */
export function headOf(dispatch: Dispatch): Paragraph[] {
  if (dispatch.form?.is === 'letter')
    return [
      line([run(sayNumber(dispatch.number))], { alignment: AlignmentType.RIGHT, spacing: exactly(LINE, SIZE.small) }),
      ...titleOf(dispatch),
    ];
  const mark = markOf(dispatch);
  const size = markSize(mark);
  const rule = { style: BorderStyle.SINGLE, color: RED, size: Math.round(points(RULE.thick) * 8), space: Math.round(points(GAP.redRule)) };
  return [
    line([run(mark, { size, face: 'mark', colour: RED })], { alignment: AlignmentType.CENTER, spacing: exactly(size, points(GAP.mark)) }),
    empty(),
    empty(),
    ...numberOf(dispatch, rule),
    ...titleOf(dispatch),
  ];
}
