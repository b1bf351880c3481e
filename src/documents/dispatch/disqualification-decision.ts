import { citeClause } from '../../kernel/clause.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Block } from './dispatch.ts';
import { type DispatchGiven, figuresFrom, type Make, stepOf } from './given.ts';

type Ended = Extract<DispatchGiven<'project'>['state'], { stage: 'disqualified' }>;

/** What was told to the firm, what it said, and what came of it; a project that ended by itself was not heard. */
function heardOf(given: DispatchGiven<'project'>, { disqualification, clause }: Ended): readonly Block[] {
  if (disqualification === undefined) return [];
  const { noticedOn, findings, statement } = disqualification;
  const told = figuresFrom<'project'>(given, 'disqualification-noticed', '取消资格的告知');
  const answered = figuresFrom<'project'>(given, 'disqualification-answered', '企业的陈述申辩');
  return [
    heading('二、查明的情况和告知、陈述申辩'),
    ...writtenText(told({ key: 'findings', text: findings, clause })),
    paragraph(
      '我局于',
      told({ key: 'noticed-on', text: formatDay(noticedOn), clause }),
      statement === undefined ? '告知你单位，你单位在期限内没有陈述申辩。' : '告知你单位，你单位陈述申辩如下。',
    ),
    ...(statement === undefined ? [] : writtenText(answered({ key: 'statement', text: statement.text, clause }))),
  ];
}

/** 取消试点资格的决定 (plan/2.4.2, measures/13, measures/17): on what ground, after hearing whom, and what follows. */
export const disqualificationDecision: Make<'project'> = (given) => {
  const { state } = given;
  if (state.stage !== 'disqualified') return null;
  const { application, clause, reason } = state;
  const decided = figuresFrom<'project'>(given, 'disqualified', '取消资格的决定');
  return ok({
    occasion: stepOf<'project'>(given, 'disqualified'),
    title: `关于取消${application.name}试点资格的决定`,
    signer: null,
    addressee: application.name,
    attachments: [],
    copies: [`${given.policy.county.name}财政局`],
    dated: given.today,
    body: [
      heading('一、决定'),
      paragraph(
        '依据',
        decided({ key: 'clause', text: citeClause(clause), clause }),
        '，取消你单位（统一社会信用代码',
        decided({ key: 'credit-code', text: application.creditCode, clause }),
        '）的试点资格。理由：',
        decided({ key: 'reason', text: reason, clause }),
        '。',
      ),
      ...heardOf(given, state),
      heading(state.disqualification === undefined ? '二、后果' : '三、后果'),
      paragraph('自本决定作出之日起，不再享受专项资金补助；尚未拨付的不再拨付，已拨付的另案处理。'),
    ],
  });
};
