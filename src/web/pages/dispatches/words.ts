import type { NumberRun } from '../../../contract/dispatch-views.ts';

export const TEMPLATES = {
  title: '单位模板',
  says: '各种公文可以换成本单位的 Word 模板，在要填写的地方写上字段。换了以后，Word 文件按模板生成，PDF 仍按国家标准版式；已印发的不变。',
  fields:
    '可用字段：{发文机关}、{发文字号}、{标题}、{主送机关}、{签发人}、{正文}、{附件}、{成文日期}、{抄送机关}。其中发文字号、标题、正文、成文日期必须有，正文单独成段。',
  caption: '用单位模板的公文',
  none: '各种公文现在都用标准版式。',
  kind: '公文',
  inUse: '单位模板',
  version: (version: number, name: string): string => `第${version}版《${name}》`,
  since: '更换',
  change: '更换哪种公文的模板',
  which: '请选择',
  choose: '模板文件（.docx），选好即检查并采用',
  download: '下载',
  back: '改回标准版式',
  kept: '模板已更换，下次起草就用',
  gone: '已改回标准版式',
} as const;

export const PLANS = {
  begin: '逐家印发一企一策',
  title: '逐家印发一企一策',
  says: (count: number): string => `${count}家企业的改造方案已经审定、还没有印发。每家一份公文，依次编号；编了号就不能改、不能收回。`,
  caption: '还没有印发的',
  none: '已审定的改造方案都印发了。方案审定或变更后，再到这里印发。',
  firm: '企业',
  draft: '草稿',
  look: '看草稿（PDF）',
  go: (count: number): string => `编号印发 ${count} 份`,
  issuing: '正在逐家印发，请不要关闭…',
  came: '印发结果',
  number: '发文字号',
  close: '关闭',
} as const;

export const REGISTER = {
  title: '发文登记簿',
  search: '发文字号、标题、主送',
  find: '查找',
  kind: '种类',
  anyKind: '全部种类',
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
  made: (version: number): string => `（单位模板第${version}版）`,
  numbers: '编号情况',
  run: ({ code, year, last, missing }: NumberRun): string =>
    missing.length === 0
      ? `${code}〔${year}〕：1 至 ${last} 号，连续，没有缺号。`
      : `${code}〔${year}〕：1 至 ${last} 号，缺第 ${missing.join('、')} 号。编号由系统连续取用、不能删改，缺号说明登记簿被改动过，请运行 shuzhuan verify 核对。`,
  withheld: (numbers: readonly string[]): string => `${numbers.join('、')}载有收款账户，您的角色不能查看，这里只列编号。`,
  count: (shown: number, all: number): string => (shown === all ? `共 ${all} 件。` : `共 ${all} 件，符合条件的 ${shown} 件。`),
} as const;
