import { ok, refuse } from '../../kernel/result.ts';
import { applicationConditions } from './application-conditions.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Block } from './dispatch.ts';
import type { DispatchGiven, Make } from './given.ts';
import { cellFigures } from './row-figures.ts';
import { stated } from './stated.ts';

const clause = 'measures/11';

/** What one may come to, by what is applied for (measures/7.1, measures/7.2). */
const support = (given: DispatchGiven<'row'>, isBenchmark: boolean): Block =>
  isBenchmark
    ? paragraph(
        '遴选标杆企业',
        stated(given, 'benchmarkAwards'),
        '，每家一次性奖励最高',
        stated(given, 'benchmarkAwardCeiling'),
        '，只能用于后续数字化升级和技术迭代（办法第七条）。',
      )
    : paragraph(
        '改造补助为软硬件实际投资额的',
        stated(given, 'subsidyRate'),
        '，单家企业最高',
        stated(given, 'subsidyCeiling'),
        '（办法第七条）。',
      );

/** 申报通知 (measures/11): what is supported, who may apply, how and until when, and what to hand in. Refuses an end before the beginning. */
export const callForApplications: Make<'row'> = (given) => {
  const { state, policy } = given;
  if (state.stage !== 'kept' || state.register !== 'application-calls') return null;
  const { title, from, to, target } = state.cells;
  const isBenchmark = target === 'benchmark';
  if (String(to) < String(from)) return refuse('bad-input', '截止日期早于开始日期，请先更正《申报通知登记簿》', { clause });
  const cell = cellFigures(given, state, clause);
  return ok({
    occasion: 1,
    title: String(title),
    signer: null,
    addressee: '各有关企业',
    attachments: [],
    copies: [`${policy.county.name}财政局`],
    dated: given.today,
    body: [
      paragraph(`按照《${policy.county.name}中小企业数字化转型专项资金管理办法》，现组织开展`, cell('target'), '申报，有关事项通知如下。'),
      heading('一、支持重点'),
      ...writtenText(cell('focus')),
      support(given, isBenchmark),
      heading('二、申报条件'),
      ...applicationConditions(given, isBenchmark),
      heading('三、申报程序'),
      paragraph('申报时间自', cell('from'), '起至', cell('to'), '止。', cell('how')),
      paragraph(
        '受理后经条件核查、专家评审、集体审定，公示不少于',
        stated(given, 'publicityDays'),
        '，无异议或者异议不成立的列入名单（办法第十一条）。',
      ),
      heading('四、申报材料'),
      ...writtenText(cell('materials')),
      heading('五、联系方式'),
      paragraph(cell('contact'), '。'),
    ],
  });
};
