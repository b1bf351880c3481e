import { refuse, type Refused } from '../../kernel/result.ts';
import { ASPECTS, GOAL_GROUPS, type GoalGroup, type Goals } from './records.ts';

const clause = 'measures/15';

/** Why these make no goals: a class of indicator that measures/15 names is missing, or two indicators have one number or one name. */
export function goalsObstacle({ lines }: Goals): Refused | null {
  const groups = Object.keys(GOAL_GROUPS) as GoalGroup[];
  const missing = groups.filter((group) => !lines.some(({ aspect }) => ASPECTS[aspect].group === group));
  if (missing.length > 0) {
    return refuse('bad-input', `绩效目标还缺${missing.map((group) => GOAL_GROUPS[group]).join('、')}指标，每类至少一项`, { clause });
  }
  const isTwice = (key: 'no' | 'name'): boolean => new Set(lines.map((line) => line[key])).size < lines.length;
  return isTwice('no') || isTwice('name') ? refuse('bad-input', '有两项指标的序号或名称相同，请改正', { clause }) : null;
}
