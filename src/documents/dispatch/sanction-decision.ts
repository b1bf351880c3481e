import { MEASURES, OFFENCES } from '../../cases/sanction/records.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import { figuresFrom, type Make, stepOf } from './given.ts';

const clause = 'measures/17';

/** 服务商处理决定 (measures/17): which offence, what was found and said, which measures, until when. */
export const sanctionDecision: Make<'sanction'> = (given) => {
  const { state } = given;
  if (state.stage !== 'imposed' && state.stage !== 'lifted') return null;
  const { provider, offence, measures, until, findings } = state.sanctioned;
  const opened = figuresFrom<'sanction'>(given, 'sanction-opened', '立案和告知');
  const imposed = figuresFrom<'sanction'>(given, 'sanction-imposed', '批准处理');
  const answered = figuresFrom<'sanction'>(given, 'sanction-answered', '服务商的陈述');
  return ok({
    occasion: stepOf<'sanction'>(given, 'sanction-imposed'),
    title: `关于对${provider.name}的处理决定`,
    signer: null,
    addressee: provider.name,
    attachments: [],
    copies: [],
    dated: state.imposedOn,
    body: [
      paragraph(
        '你单位（统一社会信用代码',
        opened({ key: 'credit-code', text: provider.creditCode, clause }),
        '）在数字化转型服务中存在',
        opened({ key: 'offence', text: OFFENCES[offence], clause }),
        '的情形，经告知并听取意见，现决定如下。',
      ),
      heading('一、查明的情况'),
      ...writtenText(opened({ key: 'findings', text: findings, clause })),
      heading('二、你单位的陈述'),
      ...(state.statements.length === 0
        ? [paragraph('在期限内没有陈述申辩。')]
        : state.statements.flatMap(({ text }, index) => writtenText(answered({ key: `statement.${index + 1}`, text, clause })))),
      heading('三、处理'),
      paragraph(
        imposed({ key: 'measures', text: measures.map((each) => MEASURES[each]).join('、'), clause }),
        ...(until === undefined ? [] : ['，取消合作资格至', imposed({ key: 'until', text: formatDay(until), clause })]),
        '，自',
        imposed({ key: 'imposed-on', text: formatDay(state.imposedOn), clause }),
        '起执行。',
      ),
    ],
  });
};
