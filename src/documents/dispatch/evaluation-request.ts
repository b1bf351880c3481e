import { EVALUATION_ROUNDS, type Level } from '../../cases/performance/records.ts';
import { levelsToAsk } from '../../cases/performance/state.ts';
import { sayPoints } from '../../cases/performance/words.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Figure, Part } from './dispatch.ts';
import { type DispatchGiven, figuresFrom, type Make } from './given.ts';

const clause = 'plan/3.4';

/** The step that has the county's figures, and the one that last asked for this paper: the approval, or that the papers came back. */
function stepsOf({ history }: DispatchGiven<'performance'>, round: string) {
  const evaluated = history.findLast(({ payload }) => payload.type === 'performance-evaluated' && payload.evaluation.round === round);
  const approved = history.find(
    ({ payload, version }) => payload.type === 'performance-evaluation-approved' && version > (evaluated?.version ?? 0),
  );
  const returned = history.findLast(
    ({ payload }) => payload.type === 'performance-request-answered' && payload.round === round && payload.answer.is === 'returned',
  );
  if (evaluated === undefined || approved === undefined) throw new RangeError(`no approved ${round} evaluation in this history`);
  return { evaluated, approved, occasion: (returned ?? approved).version };
}

/** 评价申请 (plan/3.4): the county's evaluation and its score, with the papers that go up. To one office, a copy to the other. Null: none is to go up. */
export const evaluationRequest: Make<'performance'> = (given) => {
  const { id, state, policy, today } = given;
  if (state.stage === 'none') return null;
  const evaluation = state.evaluations.findLast(({ round }) => levelsToAsk(state, round).length > 0);
  if (evaluation === undefined) return null;
  const { round, on, lines, total, grade, opinion } = evaluation;
  const { evaluated, approved, occasion } = stepsOf(given, round);
  const say = (key: string, text: string, of: ClauseId = clause): Figure => ({
    key,
    text,
    source: { caseId: id, version: evaluated.version, says: '县级绩效评价', clause: of },
  });
  const drafted = figuresFrom<'performance'>(given, 'performance-goals-drafted', '编制绩效目标');
  const fund = (key: string, text: string): Figure => drafted({ key, text, clause: 'measures/15' });
  const offices: Record<Level, string> = { city: `${policy.county.city}工业和信息化局`, centre: '自治区工业和信息化融合促进中心' };
  const [addressee = null, ...copies] = levelsToAsk(state, round).map((level) => offices[level]);
  const name = EVALUATION_ROUNDS[round];
  return ok({
    occasion,
    title: `关于开展${policy.county.name}中小企业数字化转型试点${name}的请示`,
    signer: approved.actor.name,
    addressee,
    attachments: [`${name}材料（一套，编号和校验值见首页）`],
    copies,
    dated: today,
    body: [
      paragraph(`按照试点方案和专项资金管理办法，我局已完成${name}的县级评价，现将材料报上，申请开展${name}。`),
      heading('一、县级评价结果'),
      paragraph(
        '指标文件',
        fund('doc-no', state.fund.docNo),
        '，资金',
        fund('fen', formatYuan(state.fund.fen)),
        '元。县级评价于',
        say('on', formatDay(on)),
        '作出，得分',
        say('total', sayPoints(total), 'measures/14'),
        '分，等次为',
        say('grade', grade, 'measures/14'),
        '。',
      ),
      ...writtenText(say('opinion', opinion, 'measures/14')),
      heading('二、各项得分'),
      {
        kind: 'table',
        shares: [12, 54, 17, 17],
        head: ['序号', '指标', '分值', '得分'],
        rows: lines.map(({ no, goal, points, score }): Part[] => [
          no,
          say(`${no}.goal`, goal, 'measures/15'),
          say(`${no}.points`, sayPoints(points), 'measures/14'),
          say(`${no}.score`, score === null ? '—' : sayPoints(score), 'measures/14'),
        ]),
      },
      heading('三、报送材料'),
      paragraph('评分表、企业自评、满意度调查、季度监控、账簿、公文、一企一档和证据包编号成套，随本文提交，可以脱离系统核对。'),
      paragraph('妥否，请批示。'),
    ],
  });
};
