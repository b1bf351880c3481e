import { questions, scenes } from '../../../policy/indicators/2024/index.ts';

/** What a paper shows of the firm's application (measures/8). */
export const APPLICATION_ABOUTS = {
  'application.license': '营业执照',
  'application.finance': '财务报表',
  'application.tax': '完税证明',
  'application.credit': '信用报告',
  'application.other': '其他申报材料',
} as const;
const WORK_ABOUTS = {
  invoice: '发票',
  'invoice-check': '发票查验截图',
  payment: '付款回单',
  voucher: '记账凭证',
  contract: '合同',
  delivery: '交付佐证',
  report: '报告',
  inspection: '现场检查照片、记录',
  assessment: '等级评测现场照片、签名',
  'acceptance.application': '验收申请',
  'acceptance.ledger': '改造台账',
  'acceptance.vouchers': '投资凭证',
  'acceptance.level-evidence': '数字化水平评测佐证材料',
  audit: '投资审核报告',
  rectification: '整改佐证',
  finding: '检查问题整改佐证',
  statement: '陈述申辩材料',
  account: '开户证明',
  other: '其他材料',
} as const;
export const ABOUTS: Readonly<Record<string, string>> = { ...APPLICATION_ABOUTS, ...WORK_ABOUTS };

/** Nothing a firm has: these are made by those who look at it. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'inspection',
  'assessment',
  'invoice-check',
  'audit',
  'delivery',
] satisfies (keyof typeof WORK_ABOUTS)[]);
export const FIRM_ABOUTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ABOUTS).filter(([about]) => !OF_OTHERS.has(about)),
);

const NUMBERS: ReadonlySet<string> = new Set([...questions, ...scenes].map(({ id }) => id));
const DIAGNOSIS = 'diagnosis.';
/** The question of the diagnosis for which a paper is evidence; undefined for any other paper. */
export function questionOf(about: string): string | undefined {
  const id = about.startsWith(DIAGNOSIS) ? about.slice(DIAGNOSIS.length) : undefined;
  return id !== undefined && NUMBERS.has(id) ? id : undefined;
}
export const aboutQuestion = (id: string): string => `${DIAGNOSIS}${id}`;
/** In words; undefined for what no paper can be about. */
export function aboutSays(about: string): string | undefined {
  const question = questionOf(about);
  return question === undefined ? ABOUTS[about] : `诊断 ${question} 的佐证`;
}
