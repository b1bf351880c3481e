export const FIGURES = {
  title: '图表',
  hint: (day: string): string => `按${day}的办理记录现算现画。图下的表是同样的数字。`,
  empty: '还没有可画的数据。有了申报、拨付等办理记录，图就画出来。',
} as const;
