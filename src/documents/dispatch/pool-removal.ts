import { OFFENCES } from '../../cases/sanction/records.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import { figuresFrom, type Make, stepOf } from './given.ts';

const clause = 'measures/17';

/** 建议移出资源池的函 (measures/17): to the region's platform, once the sanction that suggests it is imposed. None for a milder sanction, or a lifted one. */
export const poolRemoval: Make<'sanction'> = (given) => {
  const { state } = given;
  if (state.stage !== 'imposed' || !state.sanctioned.measures.includes('removal')) return null;
  const { provider, offence, findings } = state.sanctioned;
  const opened = figuresFrom<'sanction'>(given, 'sanction-opened', '立案和告知');
  const imposed = figuresFrom<'sanction'>(given, 'sanction-imposed', '批准处理');
  return ok({
    occasion: stepOf<'sanction'>(given, 'sanction-imposed'),
    title: `关于建议将${provider.name}移出服务商资源池的函`,
    form: { is: 'letter' },
    signer: null,
    addressee: '宁夏企业公共服务平台（168平台）',
    attachments: [],
    copies: [provider.name],
    dated: given.today,
    body: [
      paragraph(
        provider.name,
        '（统一社会信用代码',
        opened({ key: 'credit-code', text: provider.creditCode, clause }),
        '）在我县中小企业数字化转型服务中存在',
        opened({ key: 'offence', text: OFFENCES[offence], clause }),
        '的情形，我局已于',
        imposed({ key: 'imposed-on', text: formatDay(state.imposedOn), clause }),
        '作出处理决定。',
      ),
      heading('一、查明的情况'),
      ...writtenText(opened({ key: 'findings', text: findings, clause })),
      heading('二、处理意见'),
      ...writtenText(imposed({ key: 'opinion', text: state.opinion, clause })),
      paragraph('情节严重，建议贵平台将其移出数字化转型服务商资源池。处理结果请函告我局。'),
    ],
  });
};
