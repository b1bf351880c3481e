import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import { type DispatchGiven, figuresAt, figuresFrom, type Make } from './given.ts';

const clause = 'measures/13';

/** The failure that began the one period. The second has none: it ends the project, and its paper is the decision (measures/13). */
const beginOf = ({ history }: DispatchGiven<'project'>) =>
  history.flatMap(({ version, payload }) =>
    payload.type === 'acceptance-failed' && payload.dueOn !== undefined ? [{ version, failed: payload.acceptance }] : [],
  )[0];

/** 限期整改通知 (plan/3.4, measures/13): what the acceptance found, by when it is to be put right, and what follows otherwise. */
export const rectificationNotice: Make<'project'> = (given) => {
  const { state } = given;
  const begun = beginOf(given);
  if (state.stage === 'none' || state.stage === 'disqualified' || state.rectification === undefined || begun === undefined) return null;
  const { version, failed } = begun;
  const said = figuresAt(given.id, version, '验收不通过的意见');
  const applied = figuresFrom<'project'>(given, 'application-received', '申报记录');
  const say = (key: string, text: string) => said({ key, text, clause });
  const { application, assignment, rectification } = state;
  return ok({
    occasion: version,
    title: '关于限期整改的通知',
    signer: null,
    addressee: application.name,
    attachments: [],
    copies: assignment === undefined ? [] : [assignment.evaluator.name],
    dated: given.today,
    body: [
      paragraph(
        '你单位（统一社会信用代码',
        applied({ key: 'credit-code', text: application.creditCode, clause: 'measures/8' }),
        '）的数字化改造项目于',
        say('failed-on', formatDay(failed.on)),
        '验收，结论为不通过。现将有关事项通知如下。',
      ),
      heading('一、验收发现的问题'),
      ...writtenText(say('opinion', failed.opinion)),
      heading('二、整改期限'),
      paragraph(
        '请自通知之日（',
        say('notified-on', formatDay(rectification.notifiedOn)),
        '）起，于',
        say('due-on', formatDay(rectification.dueOn)),
        '前（含当日）完成整改，并在申报平台提交整改情况和佐证材料，申请复评。整改期间暂停资金拨付。',
      ),
      heading('三、逾期和复评不通过的后果'),
      paragraph('整改限一次。复评仍未通过验收的，按管理办法第十三条取消试点资格，不再享受专项资金补助。'),
    ],
  });
};
