/** The faces that GB/T 9704-2012 asks for. */
export type Face = 'mark' | 'song' | 'fang' | 'hei' | 'kai';

/** By which name Word knows each: offices have these installed, so the .docx names them. */
export const WORD_NAMES: Record<Face, string> = {
  mark: '方正小标宋简体',
  song: '宋体',
  fang: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
};

/** What each face is drawn with, best first: the machine's own, then the free ones that set-up fetches. */
const OWN: Record<Face, readonly string[]> = {
  mark: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXiaoBiaoSong-B05', '方正小标宋_GBK'],
  song: ['SimSun', '宋体'],
  fang: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong'],
  hei: ['SimHei', '黑体', 'STHeiti'],
  kai: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti'],
};
const FREE: Record<Face, readonly string[]> = {
  mark: ['FandolSong'],
  song: ['FandolSong'],
  fang: ['FandolFang R', 'FandolFang'],
  hei: ['FandolHei'],
  kai: ['FandolKai'],
};
/** Whole Unicode plane of Chinese characters: whatever the faces above lack is drawn with these, character by character. */
const LAST: Record<Face, readonly string[]> = {
  mark: ['Noto Serif CJK SC'],
  song: ['Noto Serif CJK SC'],
  fang: ['Noto Serif CJK SC'],
  hei: ['Noto Sans CJK SC'],
  kai: ['Noto Serif CJK SC'],
};

/** Fandol draws the full-width yen sign as a dollar, and letters and digits of another style than its characters: those are left to the next font. */
const CHARACTERS_ONLY = '[^ -~¥￥]';

/** A family, and which characters it may draw (a character class; null: all it has). */
export type Family = { readonly name: string; readonly covers: string | null };
export const familiesOf = (face: Face): readonly Family[] => [
  ...OWN[face].map((name) => ({ name, covers: null })),
  ...FREE[face].map((name) => ({ name, covers: CHARACTERS_ONLY })),
  ...LAST[face].map((name) => ({ name, covers: null })),
];
