import type { CheckName } from '../app/evidence/check-evidence.ts';

/** What each check asks, said as what holds when it holds. */
export const CHECK_WORDS: Readonly<Record<CheckName, string>> = {
  entries: '清单所列的文件一个不少',
  documents: '每个文件都是导出时的样子',
  reasons: '结论的理由没有改动',
  chain: '经过一条接一条，没有增删改动',
  files: '原始文件与经过所记的相同',
  proof: '经过在公布的根之下',
  derived: '说明、结论汇总和清单与经过相符',
  archive: '压缩包逐字节与导出时相同',
  root: '根与所填的相同',
};

export const WORDS = {
  marks: { good: '✓', bad: '✗', open: '—' },
  notAsked: '前面的不符，这一项没有核对',
  checking: (name: string) => `正在核对${name}…`,
  whole: (name: string, events: number) => `${name}：${events} 条经过全部相符`,
  broken: (name: string, count: number) => `${name}：${count} 处不同`,
  covers: (version: number, on: string) => `前 ${version} 条在 ${on} 的根之下：`,
  published: (on: string) => `与本页公布的 ${on} 的根相同。`,
  compare: (on: string) => `请与公开页面“记录核对”所列 ${on} 的根对照：一样，才能说明没有改动过。`,
  unreadable: (message: string) => `没有核对成：${message}。请换一个浏览器，或用 shuzhuan verify 核对。`,
} as const;
