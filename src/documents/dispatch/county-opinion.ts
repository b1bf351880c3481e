import { citeClause } from '../../kernel/clause.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Part } from './dispatch.ts';
import { figuresFrom, type Make, stepOf, wasDoneHere } from './given.ts';
import { levelParagraph } from './level-paragraph.ts';

const clause = 'measures/12.2';

/** 初审意见 for the city (measures/12.2): levels, recognised investment, the arithmetic of the award step by step, and the opinion. */
export const countyOpinion: Make<'project'> = (given) => {
  const { state, policy } = given;
  if (state.stage === 'none' || !('award' in state) || !wasDoneHere<'project'>(given, 'county-approved')) return null;
  const review = state.countyReviews.findLast(({ outcome }) => outcome === 'approved');
  if (review === undefined) return null;
  const said = figuresFrom<'project'>(given, 'county-approved', '县级初审');
  const say = (key: string, text: string) => said({ key, text, clause });
  const accepted = figuresFrom<'project'>(given, 'acceptance-passed', '验收通过的意见');
  const { application, award, acceptances } = state;
  const passedOn = acceptances.at(-1)?.on ?? review.on;
  return ok({
    occasion: stepOf<'project'>(given, 'county-approved'),
    title: `关于报送${application.name}数字化改造补助资金初审意见的报告`,
    signer: review.by,
    addressee: `${policy.county.city}工业和信息化局`,
    attachments: [],
    copies: [],
    dated: given.today,
    body: [
      paragraph(
        '按照县（区）初审、市级审核、分级负责的要求，我局对',
        say('name', application.name),
        '（统一社会信用代码',
        say('credit-code', application.creditCode),
        '）数字化改造项目的验收结果和投资凭证进行了初审，现将意见报告如下，请予审核。',
      ),
      heading('一、验收情况'),
      paragraph('项目于', accepted({ key: 'passed-on', text: formatDay(passedOn), clause }), '通过第三方机构的水平定级验收和投资审核。'),
      levelParagraph(given, state),
      heading('二、补助金额的计算'),
      {
        kind: 'table',
        shares: [10, 42, 22, 26],
        head: ['序号', '步骤', '依据', '金额（元）'],
        rows: award.steps.map((step, index): Part[] => [
          String(index + 1),
          say(`step.${index + 1}.says`, step.says),
          citeClause(step.clause),
          said({ key: `step.${index + 1}.fen`, text: formatYuan(step.fen), clause: step.clause }),
        ]),
      },
      paragraph('拟补助', say('amount', formatYuan(award.amountFen)), '元。'),
      heading('三、初审意见'),
      ...writtenText(say('opinion', review.opinion)),
      paragraph('特此报告。'),
    ],
  });
};
