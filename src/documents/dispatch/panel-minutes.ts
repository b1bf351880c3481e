import { FIELD_WORDS, REVIEW_CLAUSES, REVIEW_WORDS } from '../../cases/panel/records.ts';
import { tally } from '../../cases/panel/tally.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';
import { type DispatchGiven, figuresFrom, type Make, stepOf } from './given.ts';

type Approved = Extract<DispatchGiven<'panel'>['state'], { stage: 'approved' }>;
type Piece = (given: DispatchGiven<'panel'>, state: Approved) => Block;

/** Hundredths of a point, as people write them. */
const sayPoints = (hundredths: number): string => (hundredths / 100).toFixed(2);

const expertsTable: Piece = (given, { seats, review }) => {
  const clause = REVIEW_CLAUSES[review];
  const drawn = figuresFrom<'panel'>(given, 'panel-drawn', '抽取专家');
  return {
    kind: 'table',
    shares: [16, 24, 60],
    head: ['领域', '姓名', '工作单位'],
    rows: seats.map(({ expertId, field, name, workplace }): Part[] => [
      FIELD_WORDS[field],
      drawn({ key: `${expertId}.name`, text: name, clause }),
      drawn({ key: `${expertId}.workplace`, text: workplace, clause }),
    ]),
  };
};

const rankingTable: Piece = (given, { firms, seats, criteria, review, conclusion: { ranking, recommended } }) => {
  const clause = REVIEW_CLAUSES[review];
  const scored = figuresFrom<'panel'>(given, 'scores-revealed', '揭封的评分');
  const concluded = figuresFrom<'panel'>(given, 'panel-concluded', '评审意见');
  const means = new Map(tally(firms, seats, criteria).map(({ caseId, mean }) => [caseId, mean]));
  const names = new Map(firms.map(({ caseId, name }) => [caseId, name]));
  return {
    kind: 'table',
    shares: [14, 50, 18, 18],
    head: ['次序', '企业', '平均分', '推荐'],
    rows: ranking.map((caseId, index): Part[] => [
      concluded({ key: `${caseId}.place`, text: String(index + 1), clause }),
      concluded({ key: `${caseId}.name`, text: names.get(caseId) ?? '', clause }),
      scored({ key: `${caseId}.mean`, text: sayPoints(means.get(caseId) ?? 0), clause }),
      concluded({ key: `${caseId}.recommended`, text: index < recommended ? '推荐' : '不推荐', clause }),
    ]),
  };
};

function dissentsOf(given: DispatchGiven<'panel'>, { seats, review }: Approved): readonly Block[] {
  const noted = figuresFrom<'panel'>(given, 'dissent-noted', '保留意见');
  const said = seats.flatMap(({ name, dissents = [] }) => dissents.map((text) => `${name}：${text}`));
  const written = said.flatMap((text, index) => writtenText(noted({ key: `dissent.${index + 1}`, text, clause: REVIEW_CLAUSES[review] })));
  return said.length === 0 ? [] : [heading('四、保留意见'), ...written];
}

/** 专家评审纪要 (measures/11): who was drawn, what each firm scored, the chair's order, the opinion and who dissented. Once approved. */
export const panelMinutes: Make<'panel'> = (given) => {
  const { state } = given;
  if (state.stage !== 'approved') return null;
  const { review, title, conclusion, approved, drawnOn } = state;
  const clause = REVIEW_CLAUSES[review];
  const drawn = figuresFrom<'panel'>(given, 'panel-drawn', '抽取专家');
  const concluded = figuresFrom<'panel'>(given, 'panel-concluded', '评审意见');
  const say = (key: string, text: string) => concluded({ key, text, clause });
  return ok({
    occasion: stepOf<'panel'>(given, 'minutes-approved'),
    form: { is: 'minutes', mark: '专家评审纪要' },
    title: `${title}纪要`,
    signer: null,
    addressee: null,
    attachments: [],
    copies: [],
    dated: approved.on,
    body: [
      paragraph(
        `${REVIEW_WORDS[review]}的专家于`,
        drawn({ key: 'drawn-on', text: formatDay(drawnOn), clause }),
        '按公布的种子随机抽取，声明利害关系后各自密封评分，',
        say('concluded-on', formatDay(conclusion.on)),
        '形成评审意见，纪要如下。',
      ),
      heading('一、专家'),
      expertsTable(given, state),
      heading('二、评分和排序'),
      rankingTable(given, state),
      ...(conclusion.reason === undefined ? [] : [paragraph('次序与平均分不一致的理由：', say('reason', conclusion.reason), '。')]),
      heading('三、评审意见'),
      ...writtenText(say('opinion', conclusion.opinion)),
      paragraph('组长：', say('chair', conclusion.chair), '。'),
      ...dissentsOf(given, state),
    ],
  });
};
