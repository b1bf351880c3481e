/** The life of one firm's project, in order; what lies before “eligible” may go to and fro; the last two are ends off the way. */
export const PROJECT_STAGES = [
  'none',
  'applied',
  'returned',
  'withdrawn',
  'ineligible',
  'eligible',
  'proposed',
  'listed',
  'pilot',
  'accepting',
  'rectifying',
  'accepted',
  'county-approved',
  'city-approved',
  'award-publicised',
  'awarded',
  'ordered',
  'paid',
  'removed',
  'disqualified',
] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** Stages of firms that are or were pilots and have not been put out, in order. */
export const PILOT_STAGES = PROJECT_STAGES.slice(PROJECT_STAGES.indexOf('pilot'), PROJECT_STAGES.indexOf('removed'));

/** The straight way from application to payment. Rectification and the two ends lie beside it. */
export const PROJECT_WAY = [
  'applied',
  'eligible',
  'proposed',
  'listed',
  'pilot',
  'accepting',
  'accepted',
  'county-approved',
  'city-approved',
  'award-publicised',
  'awarded',
  'ordered',
  'paid',
] as const satisfies readonly ProjectStage[];

export const PROJECT_STAGE_WORDS: Record<ProjectStage, string> = {
  none: '未申报',
  applied: '已申报',
  returned: '退回补正',
  withdrawn: '已撤回',
  ineligible: '不符合条件',
  eligible: '符合条件',
  proposed: '拟列入试点',
  listed: '入选公示',
  pilot: '试点实施',
  accepting: '验收中',
  rectifying: '限期整改',
  accepted: '验收通过',
  'county-approved': '县级初审通过',
  'city-approved': '市级审核通过',
  'award-publicised': '兑付公示无异议',
  awarded: '待拨付',
  ordered: '支付中',
  paid: '已拨付',
  removed: '未列入试点',
  disqualified: '已取消资格',
};
