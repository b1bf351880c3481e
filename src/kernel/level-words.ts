/** Digital level 0–4 in words. */
export const LEVEL_WORDS = ['未达一级', '一级', '二级', '三级', '四级'] as const;
