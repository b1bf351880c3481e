import type { Suspensions } from '../suspension.ts';

const PROTECTS = '这个期限保护公众和当事人，不得中断或缩短；确实中断的，重新办理并从头计算';
const SET_BY_PLAN = '方案里的日期只能提前申请变更（办法第十六条）';
const DUTY = '这是主管部门按期应办的事，不能自行停算';

/** 口径: the text suspends nothing itself; where it lets the office set or count a period for a firm, that may stand still on these grounds (docs/decisions/0023-when-a-period-stands-still.md). */
export const suspensions: Suspensions = {
  grounds: {
    'force-majeure': '民法典第一百八十条',
    examination: '参照行政许可法第四十五条',
    'other-authority': '口径，依办法第十八条解释',
  },
  periods: {
    supplement: { counts: 'natural-days' },
    rectification: { counts: 'natural-days' },
    finding: { counts: 'natural-days' },
    'disqualification-answer': { counts: 'working-days' },
    blocker: { counts: 'natural-days' },
    publicity: { never: PROTECTS },
    'recovery-answer': { never: PROTECTS },
    'sanction-answer': { never: PROTECTS },
    milestone: { never: SET_BY_PLAN },
    'monthly-report': { never: '按月报送是调度的依据，停工的月份也要报' },
    'recovery-due': { never: '要缓交的，请申请分期' },
    retention: { never: '凭证须备查满年限' },
    'performance-goals': { never: DUTY },
    'goals-filing': { never: DUTY },
    'quarterly-report': { never: DUTY },
    'goal-correction': { never: DUTY },
    'award-spending': { never: '期限在遴选时已经写明，用不完的退回' },
    'inspection-visit': { never: DUTY },
    suspension: { never: DUTY },
  },
};
