import type { ClauseId } from '../../../kernel/clause.ts';

const ENDS = '取消试点资格，不得再申请补贴';
const UNSUPPORTED = '专项资金不予支持';
/** `byItself`: follows at once from another act, and nobody proposes it. */
type Row = { readonly says: string; readonly clause: ClauseId; readonly follows: string; readonly byItself?: true };

/** What ends a pilot by the text's own words: trigger → clause → consequence. Nothing else does. */
export const DISQUALIFYING = {
  fraud: { says: '弄虚作假', clause: 'plan/2.4.2', follows: ENDS },
  'inflated-investment': { says: '虚报投资', clause: 'plan/2.4.2', follows: ENDS },
  'off-goal': { says: '严重偏离任务目标', clause: 'plan/2.4.2', follows: ENDS },
  'not-rectified': { says: '整改期满仍未完成整改', clause: 'measures/13', follows: '取消试点资格，不再享受补助' },
  'failed-again': { says: '整改后仍未通过验收', clause: 'measures/13', follows: '取消试点资格，不再享受补助', byItself: true },
  misuse: {
    says: '用虚假手段冒领或套取资金，截留、挪用、挤占专项资金',
    clause: 'measures/17',
    follows: '取消县级财政资金支持资格；已拨付的另案追回、列入失信名单',
  },
  'false-materials': { says: '申报材料弄虚作假、伪造凭证', clause: 'measures/10', follows: UNSUPPORTED },
  'double-subsidy': { says: '已获同类财政资金补助又重复申请', clause: 'measures/10', follows: UNSUPPORTED },
  blacklisted: { says: '被列入经营异常、严重失信或政府采购失信名单', clause: 'measures/10', follows: UNSUPPORTED },
  unlawful: { says: '发生重大及以上事故，或有偷漏税、非法集资等违法行为', clause: 'measures/10', follows: UNSUPPORTED },
  'refused-inspection': { says: '拒绝配合监督检查、绩效评价', clause: 'measures/10', follows: UNSUPPORTED },
} as const satisfies Record<string, Row>;

export type Disqualifying = keyof typeof DISQUALIFYING;
const ROWS: Readonly<Record<Disqualifying, Row>> = DISQUALIFYING;
export const disqualifyingRow = (trigger: Disqualifying): Row => ROWS[trigger];
/** Those that somebody may propose. */
export const PROPOSABLE = (Object.keys(DISQUALIFYING) as Disqualifying[]).filter((trigger) => !ROWS[trigger].byItself) as [
  Disqualifying,
  ...Disqualifying[],
];
