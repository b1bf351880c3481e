// What the office's registers hold: a second supplier whose kind of work awaits a ruling, and an evaluator tied to it.
import type { FundNotice } from '../../src/cases/needs.ts';
import type { NamedParty } from '../../src/cases/project/events.ts';
import { evaluator, expenseLine, FIRM, fundNotice, sheetAt, supplier } from '../../test/sample-firm.ts';
import { TIED_EVALUATOR } from './cast.ts';

const SECOND_SUPPLIER = '91640100MA76SUPPL2';
export const secondSupplier: NamedParty = {
  ...supplier,
  name: '样例咨询有限公司',
  creditCode: SECOND_SUPPLIER,
  legalRepresentative: '样例丙',
  controller: '样例丙',
};
export const tiedEvaluator: NamedParty = { ...evaluator, name: '样例关联评测中心', creditCode: TIED_EVALUATOR, controller: '样例丙' };
export const LINES = [expenseLine('1'), expenseLine('2', { category: 'other-digital' }, FIRM, SECOND_SUPPLIER)];
export const SHEETS = { low: { facts: sheetAt(0) }, high: { facts: sheetAt(4) } };
export const countyNotice: FundNotice = { ...fundNotice, source: 'county', docNo: '样例县财指〔2026〕1号' };
