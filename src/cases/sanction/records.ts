import type { Day } from '../../kernel/day.ts';

/** What a provider may have done wrong, by the text's own words (measures/17). */
export const OFFENCES = {
  'not-separate': '违反改造评测分离原则',
  subcontracting: '转包服务',
  'poor-service': '服务质量不达标，导致企业验收未通过',
} as const;
export type Offence = keyof typeof OFFENCES;

/** What follows. A warning is milder than anything the text names; the other two are its own. */
export const MEASURES = { warning: '警示', bar: '取消合作资格', removal: '建议移出自治区168平台资源池' } as const;
export type Measure = keyof typeof MEASURES;

/** `until`: the last day without cooperation; the text names no number of days, the decision sets it. */
export type Sanctioned = {
  readonly provider: { readonly name: string; readonly creditCode: string };
  readonly offence: Offence;
  readonly measures: readonly Measure[];
  readonly until?: Day;
  readonly findings: string;
  readonly answerBy: Day;
};
export type Said = { readonly text: string; readonly on: Day; readonly by: string };
