import type { Applicant } from './applicants.ts';
import type { Column } from './sheet.ts';

/** Of each four firms one gives an address in its place, and every other of those an address that names none. */
const givesAddress = ({ serial }: Applicant): boolean => serial % 4 === 3;
const addressOf = (firm: Applicant): string =>
  firm.serial % 8 === 3 ? `彭阳县${firm.township.name}样例村${firm.serial}号` : '彭阳县工业园区';

/** 企业申报汇总表 */
export const APPLICATION_COLUMNS: readonly Column<Applicant>[] = [
  ['序号', (firm) => firm.serial + 1],
  ['企业名称', (firm) => firm.name],
  ['统一社会信用代码', (firm, hand) => hand.code(firm.creditCode)],
  ['注册地行政区划代码', (firm) => firm.division],
  ['成立日期', (firm, hand) => hand.day(firm.establishedOn)],
  ['申报日期', (firm, hand) => hand.day(firm.appliedOn)],
  ['主导产业', (firm) => firm.industry],
  ['国民经济行业代码', (firm) => firm.trade],
  ['从业人员（人）', (firm, hand) => hand.count(firm.employees)],
  ['上年营业收入（万元）', (firm, hand) => hand.wan(firm.revenueFen)],
  ['独立法人', (firm, hand) => hand.yesNo(firm.isLegalPerson)],
  ['依法纳税', (firm, hand) => hand.yesNo(firm.paysTaxes)],
  ['财务状况良好', (firm, hand) => hand.yesNo(firm.isSound)],
  ['信用记录良好', (firm, hand) => hand.yesNo(firm.hasGoodCredit)],
  ['近三年事故（日期/等级）', (firm) => firm.incidents],
  ['材料虚假', (firm, hand) => hand.yesNo(firm.isFalsified)],
  ['转型意愿', (firm, hand) => hand.yesNo(firm.isWilling)],
  ['转型基础', (firm, hand) => hand.yesNo(firm.hasFoundation)],
  ['专精特新', (firm, hand) => hand.yesNo(firm.isSpecialised)],
  ['规上工业', (firm, hand) => hand.yesNo(firm.isAboveScale)],
  ['所在乡镇', (firm) => (givesAddress(firm) ? '' : firm.township.name)],
  ['企业地址', (firm) => (givesAddress(firm) ? addressOf(firm) : '')],
  ['联系人', (firm) => firm.contact],
  ['联系电话', (firm) => firm.phone],
];
