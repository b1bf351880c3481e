import { planInForce } from '../../cases/project/plan/in-force.ts';
import { WORKS_WORDS } from '../../cases/project/plan/words.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok } from '../../kernel/result.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Part } from './dispatch.ts';
import { figuresFrom, type Make, stepOf, wasDoneHere } from './given.ts';

const clause = 'plan/2.2.1';

/** 一企一策 (plan/2.2.1): the plan in force, line by line, which everything that is bought and reached is held against. */
export const transformationPlan: Make<'project'> = (given) => {
  const { state } = given;
  const version = state.stage === 'none' ? undefined : planInForce(state);
  if (state.stage === 'none' || version === undefined || !wasDoneHere<'project'>(given, 'plan-approved')) return null;
  const { number, plan, approvedOn, sumFen } = version;
  const approved = figuresFrom<'project'>(given, 'plan-approved', '审定的改造方案');
  const say = (key: string, text: string) => approved({ key, text, clause });
  const { name, creditCode } = state.application;
  return ok({
    occasion: stepOf<'project'>(given, 'plan-approved'),
    title: `关于印发${name}数字化改造方案的通知`,
    signer: null,
    addressee: name,
    attachments: [],
    copies: [],
    dated: given.today,
    body: [
      paragraph(
        '你单位（统一社会信用代码',
        say('credit-code', creditCode),
        '）的数字化改造方案（第',
        say('number', String(number)),
        '版）已于',
        say('approved-on', formatDay(approvedOn)),
        '审定，现予印发，请按方案实施。支出认定、进度调度和验收均以本方案为对照。',
      ),
      heading('一、改造内容'),
      ...writtenText(say('content', plan.content)),
      heading('二、目标等级'),
      paragraph('改造后数字化水平达到', say('target', LEVEL_WORDS[plan.targetLevel]), '。'),
      heading('三、投资和进度'),
      {
        kind: 'table',
        shares: [8, 30, 18, 20, 24],
        head: ['序号', '内容', '类别', '计划金额（元）', '完成日期'],
        rows: plan.lines.map(({ no, what, works, plannedFen, dueOn }): Part[] => [
          say(`${no}.no`, no),
          say(`${no}.what`, what),
          say(`${no}.works`, WORKS_WORDS[works]),
          say(`${no}.planned`, formatYuan(plannedFen)),
          say(`${no}.due-on`, formatDay(dueOn)),
        ]),
      },
      paragraph('计划投资合计', say('sum', formatYuan(sumFen)), '元。'),
      heading('四、方案变更'),
      paragraph('建设内容、目标和资金用途需要变更的，请事前书面申请，经审核同意后再实施。'),
    ],
  });
};
