// Invented bank slips, vouchers and contracts as they are drawn on a page, in the layouts banks use. Everyone is named 样例.
import type { PaymentReading, VoucherReading } from '../src/kernel/paper-reading.ts';
import { asDay } from '../src/kernel/day.ts';
import { formatYuan } from '../src/kernel/fen.ts';
import type { DrawnText } from '../dev/county/drawn-pdf.ts';

export const SLIP_LAYOUTS = ['edges', 'cells', 'list', 'heads'] as const;
export type SlipLayout = (typeof SLIP_LAYOUTS)[number];
type Side = Required<PaymentReading['payer']>;
export type SoundSlip = Required<Omit<PaymentReading, 'from'>> & { readonly payer: Side; readonly payee: Side };

export const soundSlip = (bent: Partial<SoundSlip> = {}): SoundSlip => ({
  number: '2026091000012345',
  paidOn: asDay('2026-09-10'),
  payer: { name: '样例1号有限公司', account: '6400010001', bank: '样例银行样例支行' },
  payee: { name: '样例数字技术有限公司', account: '6400020002', bank: '样例银行样例分行营业部' },
  amountFen: 11_300_000,
  inWords: '壹拾壹万叁仟元整',
  purpose: '支付合同金额',
  checkCode: 'A1B2C3D4',
  ...bent,
});

const down = (words: string, x: number, y: number): DrawnText[] => [...words].map((text, index) => ({ text, x, y: y - index * 14 }));
const at =
  (x: number, y: number) =>
  (text: string, size = 9): DrawnText => ({ text, x, y, size });
const money = (fen: number): string => formatYuan(fen);
const day = (on: string): string => on.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日');

/** 付款人, 收款人 down the edges of two blocks; label and value in cells beside one another. */
const edges = ({ payer, payee, ...slip }: SoundSlip): DrawnText[] => [
  at(200, 370)('样例银行网上银行电子回单', 14),
  at(30, 345)(`电子回单号码：0001-0002-0003`),
  ...down('付款人', 15, 318),
  ...down('收款人', 305, 318),
  ...(
    [
      ['户 名', payer.name, payee.name, 318],
      ['账 号', payer.account, payee.account, 300],
      ['开户银行', payer.bank, payee.bank, 282],
    ] as const
  ).flatMap(([label, left, right, y]) => [at(35, y)(label), at(95, y)(left), at(325, y)(label), at(385, y)(right)]),
  at(30, 255)('金额'),
  at(95, 255)(`人民币（大写）：${slip.inWords}`),
  at(400, 255)(`￥${money(slip.amountFen)}元`),
  at(30, 235)('摘要'),
  at(95, 235)(slip.purpose),
  at(305, 235)('业务（产品）种类'),
  at(400, 235)('跨行转账'),
  at(30, 215)(`交易流水号：${slip.number}`),
  at(305, 215)(`时间戳：${slip.paidOn}-10.20.30`),
  at(30, 195)(`验证码：${slip.checkCode}`),
  at(305, 195)('手续费：¥0.50'),
  at(30, 175)('打印日期：2026年12月31日'),
];

/** One cell 付款人 in the middle of each block, everything in cells, 大写 and 小写 side by side. */
const cells = ({ payer, payee, ...slip }: SoundSlip): DrawnText[] => [
  at(220, 370)('样例建设银行电子回执', 14),
  at(30, 345)('币别：人民币'),
  at(200, 345)(`日期：${slip.paidOn.replaceAll('-', '')}`),
  at(370, 345)(`账户明细编号-交易流水号：${slip.number}`),
  ...(
    [
      ['全称', payer.name, payee.name, 318],
      ['账号', payer.account, payee.account, 300],
      ['开户行', payer.bank, payee.bank, 282],
    ] as const
  ).flatMap(([label, left, right, y]) => [at(70, y)(label), at(120, y)(left), at(360, y)(label), at(410, y)(right)]),
  at(20, 300)('付款人'),
  at(310, 300)('收款人'),
  at(20, 255)('大写金额'),
  at(120, 255)(slip.inWords),
  at(310, 255)('小写金额'),
  at(410, 255)(money(slip.amountFen)),
  at(20, 235)('用途'),
  at(120, 235)(slip.purpose),
  at(310, 235)('验证码'),
  at(410, 235)(slip.checkCode),
  at(20, 215)('电子回单专用章'),
];

/** One label a line, with its value in the same cell. */
const list = ({ payer, payee, ...slip }: SoundSlip): DrawnText[] =>
  [
    '样例农村商业银行付款回单',
    `流水号：${slip.number}`,
    `交易日期：${slip.paidOn} 10:20:30`,
    `付款人户名：${payer.name}`,
    `付款人账号：${payer.account}`,
    `付款人开户行：${payer.bank}`,
    `收款人户名：${payee.name}`,
    `收款人账号：${payee.account}`,
    `收款人开户行：${payee.bank}`,
    `金额（小写）：CNY${money(slip.amountFen)}`,
    `金额（大写）：人民币${slip.inWords}`,
    `手续费金额：0.00`,
    `用途：${slip.purpose}`,
    `回单验证码：${slip.checkCode}`,
  ].map((text, index) => at(40, 370 - index * 20)(text));

/** The two sides only by their heads and their places, labels unprefixed. */
const heads = ({ payer, payee, ...slip }: SoundSlip): DrawnText[] => [
  at(200, 375)('样例商业银行客户回单', 14),
  at(120, 350)('付款方信息'),
  at(410, 350)('收款方信息'),
  ...(
    [
      ['名称：', payer.name, payee.name, 330],
      ['账号：', payer.account, payee.account, 312],
      ['开户机构：', payer.bank, payee.bank, 294],
    ] as const
  ).flatMap(([label, left, right, y]) => [at(30, y)(`${label}${left}`), at(320, y)(`${label}${right}`)]),
  at(30, 270)(`交易金额：￥${money(slip.amountFen)}`),
  at(320, 270)(`大写：${slip.inWords}`),
  at(30, 252)(`记账日期：${day(slip.paidOn)}`),
  at(320, 252)(`业务流水号：${slip.number}`),
  at(30, 234)(`附言：${slip.purpose}`),
  at(320, 234)(`校验码：${slip.checkCode}`),
];

const DRAWN: { readonly [L in SlipLayout]: (slip: SoundSlip) => DrawnText[] } = { edges, cells, list, heads };
/** A slip as its words stand on the page, in PDF points from below. */
export const drawSlip = (slip: SoundSlip, layout: SlipLayout): DrawnText[] => DRAWN[layout](slip);

export type SoundVoucher = Required<Omit<VoucherReading, 'from'>>;
export const soundVoucher = (bent: Partial<SoundVoucher> = {}): SoundVoucher => ({
  number: '记-12',
  bookedOn: asDay('2026-09-15'),
  debitFen: 11_300_000,
  creditFen: 11_300_000,
  attachments: 3,
  lines: [
    { summary: '购软件', account: '1701无形资产', debitFen: 11_300_000 },
    { summary: '付货款', account: '1002银行存款', creditFen: 11_300_000 },
  ],
  ...bent,
});

export function drawVoucher({ number, bookedOn, debitFen, creditFen, attachments, lines }: SoundVoucher): DrawnText[] {
  const foot = 290 - lines.length * 20;
  const row = (y: number, ...[summary, account, debit, credit]: readonly (string | undefined)[]): DrawnText[] => [
    ...(summary === undefined ? [] : [at(40, y)(summary)]),
    ...(account === undefined ? [] : [at(190, y)(account)]),
    ...(debit === undefined ? [] : [at(390, y)(debit)]),
    ...(credit === undefined ? [] : [at(510, y)(credit)]),
  ];
  const yuan = (fen: number | undefined): string | undefined => (fen === undefined ? undefined : money(fen));
  return [
    at(270, 360)('记账凭证', 16),
    at(40, 335)('核算单位：样例1号有限公司'),
    at(260, 335)(day(bookedOn)),
    at(480, 335)(number.replace('-', '字第0') + '号'),
    ...row(310, '摘要', '会计科目', '借方金额', '贷方金额'),
    ...lines.flatMap((line, index) => row(290 - index * 20, line.summary, line.account, yuan(line.debitFen), yuan(line.creditFen))),
    ...row(foot, '合计', undefined, money(debitFen), money(creditFen)),
    at(40, foot - 20)(`附单据${attachments}张`),
    at(200, foot - 20)('制单：样例甲'),
  ];
}

/** A contract's paragraphs; the figures as they are printed. */
export const CONTRACT_LINES: readonly string[] = [
  '样例生产管理软件采购合同',
  '合同编号：HT-2026-001　　签订日期：2026年8月1日',
  '甲方（买方）：样例1号有限公司',
  '统一社会信用代码：91640425MA76SAMPL1',
  '乙方（卖方）：样例数字技术有限公司',
  '统一社会信用代码：91640100MA76SAMPL2',
  '第一条 标的：样例生产管理软件一套。',
  '第二条 合同总金额为人民币（大写）：壹拾壹万叁仟元整（￥113,000.00元），签订后支付合同总金额的30%，即33,900.00元。',
  '甲方（盖章）：　　　　　　乙方（盖章）：',
];
