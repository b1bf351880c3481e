import type { NumberRun } from '../../../contract/dispatch-views.ts';

export const REGISTER = {
  title: '发文登记簿',
  search: '发文字号、标题、主送',
  find: '查找',
  kind: '种类',
  anyKind: '全部种类',
  save: '导出 Excel',
  caption: '已编号印发的公文',
  none: '没有符合条件的公文。公文在案卷页面的“公文”一节印发。',
  number: '发文字号',
  name: '标题',
  addressee: '主送',
  everybody: '公开发布',
  on: '印发日期',
  by: '经办',
  files: '文件',
  docx: 'Word',
  pdf: 'PDF',
  numbers: '编号情况',
  run: ({ code, year, last, missing }: NumberRun): string =>
    missing.length === 0
      ? `${code}〔${year}〕：1 至 ${last} 号，连续，没有缺号。`
      : `${code}〔${year}〕：1 至 ${last} 号，缺第 ${missing.join('、')} 号。编号由系统连续取用、不能删改，缺号说明登记簿被改动过，请运行 shuzhuan verify 核对。`,
  withheld: (numbers: readonly string[]): string => `${numbers.join('、')}载有收款账户，您的角色不能查看，这里只列编号。`,
  count: (shown: number, all: number): string => (shown === all ? `共 ${all} 件。` : `共 ${all} 件，符合条件的 ${shown} 件。`),
} as const;
