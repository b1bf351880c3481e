import type { Holds, Outcome } from '../../kernel/verdict.ts';

/** Answers never stand by colour alone: a mark and a word each. */
export const HOLDS: Record<`${Holds}`, { readonly mark: string; readonly word: string }> = {
  true: { mark: '✓', word: '符合' },
  false: { mark: '✗', word: '不符合' },
  unknown: { mark: '?', word: '待查' },
};
export const OUTCOME: Record<Outcome, { readonly mark: string; readonly word: string }> = {
  yes: { mark: '✓', word: '符合' },
  no: { mark: '✗', word: '不符合' },
  unknown: { mark: '?', word: '待补充' },
};

export const PASSKEY = { cancelled: '没有取得通行密钥：可能已取消、超时，或这台设备上没有。请重试，或改用动态验证码。' } as const;

export const EVALUATED = { weigh: '办理时请考虑最近的绩效评价' } as const;

export const PARTS = {
  yuan: '元',
  wan: '万元',
  clause: '依据',
  missing: '还缺',
  provisional: '涉及的年份尚未公布放假安排，日期为暂定。',
  loading: '正在读取',
  retry: '重试',
  reload: '刷新页面',
  back: '返回待办',
  more: '显示更多',
  of: (shown: number, total: number) => `已显示 ${shown} 条，共 ${total} 条`,
  asOurs: '与规则一致',
  noAmount: '尚不能计算',
  test: '审查项',
  answer: '结论',
  why: '说明',
  ways: '怎样才行',
  openTests: '未符合或待查的条件',
  every: '全部条件',
  allTests: (all: number, holding: number) => `全部 ${all} 项，符合 ${holding} 项，逐项查看`,
  step: '计算步骤',
  amount: '金额',
  sum: '合计',
  when: '时间',
  who: '办理人',
  what: '事项',
  hash: '校验值',
  hashHint: '每条记录的校验值都由前一条推出，事后改动会被发现',
  recordedAt: (at: string) => `实际录入 ${at}`,
  noEntries: '还没有办理记录。',
  actsNow: '现在可以办理',
  noneNow: '眼下没有等您办的事。',
  below: (labels: readonly string[]) => `在下面各节办理：${labels.join('、')}。`,
  notNow: '暂不能办理的事项和原因',
  row: (row: number) => `第 ${row} 行`,
  original: '查看原件',
  select: (name: string) => `选择${name}`,
  selectAll: '全选本页可选的',
  close: '关闭',
  confirm: '确认办理',
  cancel: '取消',
  event: (version: number) => `记录 ${version}`,
} as const;

export const LONG_TABLE = {
  find: '按单位名称找',
  ofAll: (count: number) => `一共 ${count} 条；本页的笔数和合计都是全部的，不随查找变化。`,
  none: '没有名称里有这几个字的。少打几个字试试。',
} as const;

export const SAVED_FILTERS = {
  title: '我的筛选',
  teach: '常用的筛选可以保存：先选好条件，再点“保存筛选”，以后一点就到；也可以复制链接发给同事。',
  save: '保存筛选',
  name: '筛选名称',
  keep: '保存',
  cancel: '取消',
  drop: (name: string) => `删除筛选“${name}”`,
  dropped: (name: string) => `已删除“${name}”`,
  undo: '撤销删除',
  copy: '复制链接',
  copied: '链接已复制，同事打开看到同样的条件（各看各权限以内的）',
  address: '本页的链接',
} as const;

export const SAVE_LIST = {
  save: '导出 Excel',
  reading: (count: number) => `已读 ${count} 条…`,
  everything: '全部，没有筛选',
  filter: (filter: string | undefined) => `筛选条件：${filter ?? SAVE_LIST.everything}`,
  made: (count: number, on: string, by: string) => `共 ${count} 条，${by} ${on}导出`,
  derived: '本表由系统算出，改了也不读回；要改，请到台账登记或案件里办理',
} as const;

export const TERM = {
  none: '未定天数',
  suspended: '已中止',
  overdue: (days: number) => `已超期 ${days} 天`,
  today: '今天到期',
  elapsed: '已满',
  left: (days: number) => `还有 ${days} 天`,
} as const;

export const DEADLINES = {
  title: '期限',
  none: '现在没有正在计算的期限。',
  what: '事项',
  due: '到期日',
  counted: '怎样算出',
  owner: '由谁办',
  otherwise: '过期怎样',
  acts: '停算、续算',
  since: (starts: string) => `自${starts}`,
  from: (starts: string, day: string) => `${day}${starts}`,
} as const;

export const DISPATCH = {
  title: '公文',
  none: '本案到现在没有要印发的公文。',
  notYet: (issuer: string): string => `还没有印发，由${issuer}编号印发。`,
  says: '印发时取下一个发文字号，按公文格式排成 Word 和 PDF 留存。发文字号用后不能收回、不能改动，请先看草稿。',
  issue: '编号印发',
  issuing: '正在编号、排版……',
  draft: '看草稿（PDF）',
  done: (title: string) => `已编号印发：${title}`,
  issued: (on: string, by: string) => `${on}印发，经办：${by}`,
  docx: '下载 Word',
  pdf: '下载 PDF',
  byTemplate: (version: number) => `Word 按单位模板第 ${version} 版生成；PDF 仍是国家标准版式，不是由这份 Word 转的。`,
  figures: (count: number) => `其中 ${count} 处数字、日期、名称的出处`,
  differs: (count: number) => `有 ${count} 处与现在的案卷不一致，见下方出处；已印发的不改，需要更正的另行发文。`,
  sources: '出处',
  printed: '印发的内容',
  from: '出自',
  step: (version: number) => `（办理记录第 ${version} 步）`,
  clause: '依据',
  now: '现在的案卷',
  same: '一致',
  gone: '已没有这一项',
} as const;

export const DRAWING = { slide: '图比屏幕宽，可以左右滑动；下面的表是同样的数字。' } as const;

/** What a device on the spot says. */
export const TAKEN = {
  caption: '现场拍摄的照片（时间、地点由拍摄设备自报，收到时间由本系统记录）',
  photo: '照片',
  whole: '整体',
  takenAt: '拍摄时间（设备）',
  place: '拍摄地点（设备）',
  keptAt: '收到时间（系统）',
  digest: 'SHA-256',
  signed: (signer: string, at: string): string => `${signer}，${at}签在设备屏幕上（见所附签名图片）`,
  declined: (reason: string): string => `没有签名：${reason}`,
  brought: '录入',
  broughtBy: (name: string, pack: string): string => `由${name}从现场带回的文件录入（SHA-256 ${pack}）`,
} as const;
