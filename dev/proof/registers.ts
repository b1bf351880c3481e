// What the office's registers hold: a second supplier whose kind of work awaits a ruling, and an evaluator tied to it.
import type { FundNotice } from '../../src/cases/needs.ts';
import type { PlanInputs } from '../../src/cases/project/plan/inputs.ts';
import type { NamedParty, Plan } from '../../src/cases/project/events.ts';
import { evaluator, expenseLine, FIRM, fundNotice, planOf, sheetAt, supplier } from '../../test/sample-firm.ts';
import { asDay } from '../../src/kernel/day.ts';
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
const WINDOW = { from: '2026-07-20', to: '2027-03-31' } as const;
/** Nobody else has claimed an invoice. */
export const BOOKS = { seenInvoices: [], window: WINDOW };
export const PLANNED = { window: WINDOW, pool: [] };
const [software] = planOf().lines;
if (software === undefined) throw new TypeError('the sample plan has no line');
const advice = { ...software, no: '2', what: '样例咨询', category: 'other-digital', supplier: { name: secondSupplier.name } } as const;
export const PLAN: Plan = { ...planOf(), lines: [software, advice] };
export const CHANGED_PLAN: Plan = { ...PLAN, content: '换用另一型号（样例）' };
export const CONTRACT: PlanInputs['fileContract'] = {
  line: '1',
  number: 'HT-1',
  partyName: supplier.name,
  partyCode: supplier.creditCode,
  signedOn: asDay('2026-08-03'),
  amountFen: 60_000_000,
};
