import type { RegisterView } from '../contract/views.ts';
import { isRegister, registers } from '../registers/index.ts';

const INVOICE_COLUMNS: RegisterView['columns'] = [
  { key: 'number', label: '发票号码' },
  { key: 'issuedOn', label: '开票日期' },
  { key: 'sellerName', label: '销售方' },
  { key: 'buyerName', label: '购买方' },
  { key: 'net', label: '金额（元）' },
  { key: 'tax', label: '税额（元）' },
];

/** What a register is called; any other name is that of e-invoices, which lie beside the registers. */
export const registerTitle = (name: string): string => (isRegister(name) ? registers[name].title : '电子发票');

/** Its columns under their heads. */
export const registerColumns = (name: string): RegisterView['columns'] =>
  isRegister(name) ? registers[name].columns.map(({ key, header }) => ({ key, label: header })) : INVOICE_COLUMNS;
