import type { County } from './county.ts';

/** Column header → what stands in the cell instead, and nobody can read. */
export type Scrawls = Readonly<Record<string, string>>;

const ON_FORMS: readonly Scrawls[] = [{ 成立日期: '2018年13月5日' }, { '上年营业收入（万元）': '约三千' }, { 依法纳税: '见附件' }];
const ON_LEDGER: readonly Scrawls[] = [{ 付款日期: '2026.2.30' }, { '合同金额（万元）': '十二万余' }];

/** The same county with a few unreadable cells: on forms of firms that are no pilots, and on the ledger lines that are refused anyway. */
export function withScrawls(county: County): County {
  const pilots = new Set(county.pilots.map(({ firm }) => firm));
  const forms = county.applicants.filter((firm) => !pilots.has(firm));
  const lines = county.spending.filter((line) => line.expected.failed !== undefined);
  const scrawled = <Row extends object>(row: Row, rows: readonly Row[], scrawls: readonly Scrawls[]): Row => {
    const found = scrawls[rows.indexOf(row)];
    return found ? { ...row, scrawls: found } : row;
  };
  return {
    ...county,
    applicants: county.applicants.map((firm) => scrawled(firm, forms, ON_FORMS)),
    spending: county.spending.map((line) => scrawled(line, lines, ON_LEDGER)),
  };
}
