import { diffPlans } from '../../cases/project/plan/diff-plans.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import { figuresFrom, type Make, stepOf } from './given.ts';

const clause = 'measures/16';

/** 变更批复 (measures/16): what changes against the plan before, why the firm asked for it, and from which day it counts. */
export const changeApproval: Make<'project'> = (given) => {
  const { state } = given;
  const [before, after] = state.stage === 'none' ? [] : (state.plans ?? []).slice(-2);
  if (state.stage === 'none' || before === undefined || after === undefined) return null;
  const approved = figuresFrom<'project'>(given, 'plan-approved', '审定的方案变更');
  const asked = figuresFrom<'project'>(given, 'plan-drafted', '变更申请');
  const checked = figuresFrom<'project'>(given, 'plan-checked', '经办人员核对');
  const opinion = given.history.flatMap(({ payload }) => (payload.type === 'plan-checked' ? [payload.opinion] : [])).at(-1);
  const say = (key: string, text: string) => approved({ key, text, clause });
  return ok({
    occasion: stepOf<'project'>(given, 'plan-approved'),
    title: `关于同意${state.application.name}变更数字化改造方案的批复`,
    signer: null,
    addressee: state.application.name,
    attachments: [],
    copies: state.assignment === undefined ? [] : [state.assignment.evaluator.name],
    dated: given.today,
    body: [
      paragraph(
        '你单位变更数字化改造方案的申请收悉。经核对和审定，同意变更，自',
        say('approved-on', formatDay(after.approvedOn)),
        '起按第',
        say('number', String(after.number)),
        '版方案执行。',
      ),
      heading('一、申请变更的理由'),
      ...writtenText(asked({ key: 'reason', text: after.reason ?? '', clause })),
      heading('二、核对意见'),
      ...writtenText(checked({ key: 'opinion', text: opinion ?? '', clause })),
      heading('三、变更的内容'),
      ...diffPlans(before.plan, after.plan).map((text, index) => paragraph(`${index + 1}. `, say(`difference.${index + 1}`, text), '。')),
      before.sumFen === after.sumFen
        ? paragraph('计划投资', say('sum.after', formatYuan(after.sumFen)), '元不变。')
        : paragraph(
            '计划投资由',
            say('sum.before', formatYuan(before.sumFen)),
            '元变为',
            say('sum.after', formatYuan(after.sumFen)),
            '元。',
          ),
      heading('四、执行'),
      paragraph('变更前已签合同的支出按变更前的方案对照，变更后签订的按本次批准的方案对照。补助按办法核定，不因变更而提高上限。'),
    ],
  });
};
