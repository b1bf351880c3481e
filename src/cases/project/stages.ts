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

/** From here on the amount of the subsidy is fixed, until it is instructed. */
export const FIXED_STAGES = ['county-approved', 'city-approved', 'award-publicised', 'awarded'] as const satisfies readonly ProjectStage[];

/** Put out of the programme for good. */
export const OUT_STAGES: readonly ProjectStage[] = ['removed', 'disqualified'];

/** Pilots at work: their plan, contracts and expenses may still move. */
export const WORKING_STAGES = ['pilot', 'accepting', 'rectifying'] as const satisfies readonly ProjectStage[];

/** Pilots whose subsidy has not been instructed yet. */
export const UNPAID_STAGES = [...WORKING_STAGES, 'accepted', ...FIXED_STAGES] as const;

/** Stages of firms that are or were pilots and have not been put out, in order. */
export const PILOT_STAGES: readonly ProjectStage[] = [...UNPAID_STAGES, 'ordered', 'paid'];

/** The stages at or beyond one on a pilot's way; a rectification is no further than the acceptance. */
export const pilotStagesFrom = (stage: ProjectStage): readonly ProjectStage[] => PILOT_STAGES.slice(PILOT_STAGES.indexOf(stage));
/** How far a pilot has come at least, as lists and maps count it. */
export const REACHES = ['pilot', 'accepted', 'paid'] as const satisfies readonly ProjectStage[];
export type Reach = (typeof REACHES)[number];

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

/** Stages that stand in for a step of the way while they last. */
const INSTEAD: Partial<Record<ProjectStage, ProjectStage>> = { returned: 'applied', rectifying: 'accepting' };
/** Ends off the way, each behind the last step that every firm it befalls has surely come by. */
const BEHIND: Partial<Record<ProjectStage, ProjectStage>> = {
  withdrawn: 'applied',
  ineligible: 'applied',
  removed: 'listed',
  disqualified: 'pilot',
};

/** The steps of a firm that stands at this stage, which is one of them: behind an end off the way nothing more is to come. */
export function wayThrough(stage: ProjectStage): readonly ProjectStage[] {
  const way: readonly ProjectStage[] = PROJECT_WAY;
  const { [stage]: before } = BEHIND;
  if (before !== undefined) return [...way.slice(0, way.indexOf(before) + 1), stage];
  return way.map((each) => (each === INSTEAD[stage] ? stage : each));
}

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
