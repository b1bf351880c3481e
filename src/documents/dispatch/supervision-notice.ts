import { SUPERVISION_WAYS } from '../../cases/performance/records.ts';
import { correctionsOf } from '../../cases/performance/state.ts';
import { ROLE_WORDS } from '../../cases/roles.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Block } from './dispatch.ts';
import { type DispatchGiven, figuresFrom, type Make, stepOf } from './given.ts';

const clause = 'measures/15';
type Filed = Exclude<DispatchGiven<'performance'>['state'], { stage: 'none' }>;
type Say = (key: string, text: string) => ReturnType<ReturnType<typeof figuresFrom<'performance'>>>;

/** What finance wants put right by whom until when, and how it ended where it has; nothing where it wants none. */
function wanted(state: Filed, say: Say): readonly Block[] {
  const id = state.supervisions.at(-1)?.correction?.id;
  const correction = correctionsOf(state).find((each) => each.id === id);
  if (correction === undefined) return [];
  const { what, owner, dueOn, done } = correction;
  return [
    heading('二、整改要求'),
    ...writtenText(say('what', what)),
    paragraph('由', say('owner', ROLE_WORDS[owner]), '于', say('due-on', formatDay(dueOn)), '前办结，并报告整改结果。'),
    ...(done === undefined ? [] : [paragraph('整改结果：', say('result', done.result), '。')]),
  ];
}

/** 专项绩效监控和约谈的意见 (measures/15): what finance last saw or said, to the bureau that leads. From finance itself. */
export const supervisionNotice: Make<'performance'> = (given) => {
  const { state, policy } = given;
  const last = state.stage === 'none' ? undefined : state.supervisions.at(-1);
  if (state.stage === 'none' || last === undefined) return null;
  const supervised = figuresFrom<'performance'>(given, 'performance-supervised', '财政专项监控和约谈');
  const say: Say = (key, text) => supervised({ key, text, clause });
  return ok({
    occasion: stepOf<'performance'>(given, 'performance-supervised'),
    title: last.way === 'interview' ? '关于绩效约谈情况的通知' : '关于专项绩效监控情况的通知',
    signer: null,
    addressee: policy.issue.issuer.split('、')[0] ?? policy.issue.issuer,
    attachments: [],
    copies: [],
    dated: last.on,
    body: [
      paragraph(
        '根据管理办法第十五条，我局于',
        say('on', formatDay(last.on)),
        '就指标文件',
        say('doc-no', state.fund.docNo),
        '的专项资金开展',
        say('way', SUPERVISION_WAYS[last.way]),
        '，现将情况通知如下。',
      ),
      heading('一、情况'),
      ...writtenText(say('findings', last.findings)),
      ...wanted(state, say),
    ],
  });
};
