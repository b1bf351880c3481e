import { differ, foundIn, type Look, sideBySide } from '../surroundings.ts';

/**
 * A 数电票's number has 20 digits: two of the year, two of the province whose tax office issued it, then channel and serial. The province also
 * stands in the seller's credit code and in the code of the tax office; a seller may have moved, so the province is a doubt.
 */
export const numberForm: Look = ({ expense: { facts }, readings }) => {
  const number = facts.invoice?.number ?? readings[0]?.number;
  if (number === undefined || facts.invoice === undefined) return undefined;
  const { issuedOn, seller } = facts.invoice;
  const office = readings.find(({ taxOffice }) => taxOffice !== undefined)?.taxOffice;
  const compared = sideBySide(['号码', number], ['开票日期', issuedOn], ['销售方信用代码', seller], ['税务机关代码', office]);
  if (number.length !== 20) return foundIn([[/^\d{8}$/.test(number), '号码应为20位（旧版8位）数字']], compared);
  const [year, province] = [number.slice(0, 2), number.slice(2, 4)];
  const doubt = '计划单列市的号码、迁址的企业，省份可以不同';
  const dated = foundIn([[year === issuedOn.slice(2, 4), '号码中的年份与开票日期不符']], compared);
  const placed = foundIn(
    [
      [!differ(province, office?.slice(1, 3)), '号码中的省份与税务机关不符'],
      [province === seller.slice(2, 4), '号码中的省份与销售方登记地不符'],
    ],
    compared,
    doubt,
  );
  if (dated === undefined || placed === undefined) return dated ?? placed;
  return { ...placed, says: `${dated.says}；${placed.says}` };
};
