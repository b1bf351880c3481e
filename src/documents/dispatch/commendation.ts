import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Make } from './given.ts';
import { cellFigures } from './row-figures.ts';

/** 通报表扬 (plan/4.4): who is praised, for what, and what is hoped for. */
export const commendation: Make<'row'> = (given) => {
  const { state } = given;
  if (state.stage !== 'kept' || state.register !== 'circulars' || state.cells['kind'] !== 'praise') return null;
  const cell = cellFigures(given, state, 'plan/4.4');
  return ok({
    occasion: 1,
    title: String(state.cells['title']),
    signer: null,
    addressee: null,
    attachments: [],
    copies: [],
    dated: given.today,
    body: [
      paragraph('在中小企业数字化转型工作中，', cell('unit'), '表现突出，现予通报表扬。'),
      heading('一、主要事迹'),
      ...writtenText(cell('facts')),
      heading('二、希望'),
      ...writtenText(cell('demand')),
    ],
  });
};
