import { byEndOf, type Day, formatDay } from '../../kernel/day.ts';
import { quarterOf } from '../../kernel/month.ts';
import type { Tracking } from './track.ts';
import type { PerformanceEvent } from './acts.ts';
import {
  ASPECTS,
  BOUNDS,
  type Conclusion,
  type EvaluationRequest,
  type EvaluationRound,
  EVALUATION_ROUNDS,
  GOAL_GROUPS,
  type GoalLine,
  type LevelAnswer,
  LEVEL_NAMES,
  LEVELS,
  RESULTS,
  SUPERVISION_WAYS,
} from './records.ts';

/** 数量指标 完成改造的企业 ≥ 10家 */
export const sayGoal = ({ aspect, name, bound, target, unit }: GoalLine): string =>
  `${ASPECTS[aspect].says} ${name} ${BOUNDS[bound]} ${target}${unit}`;
/** 产出：数量指标 */
export function aspectWord({ aspect }: Pick<GoalLine, 'aspect'>): string {
  const { group, says } = ASPECTS[aspect];
  return `${GOAL_GROUPS[group]}：${says}`;
}

/** Hundredths of a point: 950 → 9.50. */
export const sayPoints = (hundredths: number): string => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
/** 通过，92分（样财评〔2027〕3号，2027年5月20日） */
const sayConclusion = ({ result, points, document, concludedOn }: Conclusion): string =>
  `${RESULTS[result]}${points === undefined ? '' : `，${points}分`}（${document}，${formatDay(concludedOn)}）`;

/** What a higher level answered, in words. */
export function sayAnswer(answer: LevelAnswer): string {
  switch (answer.is) {
    case 'received':
      return '受理评价申请';
    case 'returned':
      return `退回评价申请：${answer.reason}`;
    case 'concluded':
      return `评价结论：${sayConclusion(answer.conclusion)}`;
  }
}
/** How an evaluation stands with the levels it was handed up to: 市工信局受理评价申请，自治区促进中心待受理. Null: handed up to nobody. */
export function sayAbove(requests: readonly EvaluationRequest[], round: EvaluationRound): string | null {
  const says = LEVEL_NAMES.flatMap((level) => {
    const last = requests.findLast((each) => each.round === round && each.to.includes(level));
    if (last === undefined) return [];
    const answer = last.answers[level];
    return [`${LEVELS[level]}${answer ? sayAnswer(answer) : '待受理'}`];
  });
  return says.length === 0 ? null : says.join('，');
}
/** 2026年第3季度 */
export const quarterWord = (endsOn: Day): string => `${endsOn.slice(0, 4)}年第${quarterOf(endsOn)}季度`;

/** The quarter's report in words, to be edited: what stands where, and what is behind. */
export function draftReport(endsOn: Day, { elapsed, lines }: Tracking): string {
  const said = lines.map(({ goal, actual, unit, says }) =>
    actual === null ? `${goal}：${says}` : `${goal}：现为${actual}${unit}（${says}）`,
  );
  const behind = lines.filter(({ isBehind }) => isBehind).map(({ goal }) => goal);
  const end = behind.length === 0 ? '没有指标偏离目标。' : `偏离目标的有：${behind.join('、')}。`;
  return [`${quarterWord(endsOn)}，时间已过${elapsed}%。`, ...said.map((each) => `${each}。`), end].join('\n');
}

/** One sentence for people on what happened. */
export function performanceSentence(event: PerformanceEvent): string {
  switch (event.type) {
    case 'performance-goals-drafted':
      return `按指标文件${event.fund.docNo}编制绩效目标${event.goals.lines.length}项，须在${byEndOf(event.fund.dueOn)}报财政局`;
    case 'performance-goals-revised':
      return `修改绩效目标，现有${event.goals.lines.length}项`;
    case 'performance-goals-approved':
      return '批准绩效目标，报县财政局审核备案';
    case 'performance-goals-returned':
      return `退回绩效目标：${event.reason}`;
    case 'performance-goals-accepted':
      return `县财政局准予绩效目标备案：${event.opinion}`;
    case 'performance-goals-refused':
      return `县财政局审核退回绩效目标：${event.reason}`;
    case 'performance-adjustment-proposed':
      return `申请调整绩效目标：${event.adjustment.reason}`;
    case 'performance-adjustment-approved':
      return `批准调整绩效目标，依据：${event.basis}`;
    case 'performance-quarter-reported': {
      const { endsOn, corrections } = event.report;
      return `${quarterWord(endsOn)}监控报告，${corrections.length === 0 ? '没有偏离目标' : `${corrections.length}项要整改`}`;
    }
    case 'performance-supervised': {
      const { way, findings, correction } = event.supervision;
      return `${SUPERVISION_WAYS[way]}：${findings}${correction ? `；须在${byEndOf(correction.dueOn)}整改：${correction.what}` : ''}`;
    }
    case 'performance-correction-closed':
      return `办结整改：${event.result}`;
    case 'performance-survey-opened':
      return `向${event.survey.firms.length}家试点企业发起${EVALUATION_ROUNDS[event.survey.round]}满意度调查，${formatDay(event.survey.closesOn)}截止`;
    case 'performance-survey-link-handed':
      return `代${event.firm.name}领取问卷链接`;
    case 'performance-survey-counted':
      return `统计${EVALUATION_ROUNDS[event.round]}满意度调查，收回${event.result.answered}份${event.result.spreads === null ? '，份数太少，不作统计' : ''}`;
    case 'performance-evaluated': {
      const { round, total, grade } = event.evaluation;
      return `${EVALUATION_ROUNDS[round]}得${sayPoints(total)}分，等次${grade}`;
    }
    case 'performance-evaluation-approved':
      return '审定绩效评价';
    case 'performance-evaluation-returned':
      return `退回绩效评价：${event.reason}`;
    case 'performance-evaluation-requested': {
      const { round, letter, to } = event.request;
      return `以${letter.number}向${to.map((level) => LEVELS[level]).join('、')}提交${EVALUATION_ROUNDS[round]}申请`;
    }
    case 'performance-request-answered':
      return `${LEVELS[event.level]}${sayAnswer(event.answer)}（${EVALUATION_ROUNDS[event.round]}）`;
    case 'performance-adjustment-refused':
      return `不同意调整绩效目标：${event.reason}`;
  }
}
