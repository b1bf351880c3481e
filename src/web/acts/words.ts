/** The words of the one dialog in which every act is done. */
export const ACT_DIALOG = {
  done: (label: string) => `“${label}”已办理`,
  optional: { true: '（可不填）', depends: '（按情况必填）' },
  choose: '请选择',
  yes: '是',
  no: '否',
  stale: '在您打开页面之后，本案又有新的办理记录：',
  staleAsk: '请核对后再决定。您填写的内容还在。',
  proceed: '已核对，按最新情况办理',
  codeNeeded: '这项办理须输入动态验证码。打开手机上的验证器，填写本系统显示的6位数字。',
  code: '动态验证码或恢复码',
  prove: '验证并办理',
  enrol: '还没有绑定验证器？去绑定',
  noChange: '办理记录没有变化，请重试。',
  unitOf: (label: string) => `${label}的单位`,
  reads: '即',
  fileKept: (digest: string) => `已上传，编号 ${digest.slice(0, 8)}…`,
  fileRead: '正在上传…',
  fileKinds: 'PDF、JPG 或 PNG，不超过20MB',
  fileDrop: '不要这份文件',
} as const;

export const CHOOSE = (label: string): string => `请选择${label}`;

export const ITEM_FAULT = (line: string): string => `“${line}”没有写原因，请写成“项目：原因”`;

export const CRITERION_FAULT = (line: string): string => `“${line}”请写成“标准：满分×权重”，如“技术方案：100×30”`;
export const INSTALMENT_FAULT = (line: string): string => `“${line}”请写成“日期：金额”，如“2027-01-31：50000”`;

export const MONEY_FAULTS = {
  notANumber: '请填写数字，如 12.5 或 125000',
  tooFine: { yuan: '元最多两位小数，精确到分', wan: '万元最多六位小数，精确到分' },
  tooLarge: '金额过大，请检查单位是否选对',
} as const;
