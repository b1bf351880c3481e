import { formatWan } from '../../src/kernel/fen.ts';
import type { FundRegion } from './fund-region.ts';

/** The corners of a region in a sentence: what a drawing shows to those who do not see it. */
export const cornersInWords = ({ corners }: FundRegion): string =>
  `各角：${corners
    .map(({ transformationFen, supportFen }) => `企业改造 ${formatWan(transformationFen)} 万元、配套 ${formatWan(supportFen)} 万元`)
    .join('；')}。范围之内的安排都守住上限和比例。`;
