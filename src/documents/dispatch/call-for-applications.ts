import type { Policy } from '../../../policy/policy.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Figure } from './dispatch.ts';
import type { DispatchGiven, Make } from './given.ts';
import { cellFigures } from './row-figures.ts';

const clause = 'measures/11';

/** A number of the version in force. Throws where the pack does not state it. */
function stated({ id, policy }: DispatchGiven<'row'>, name: string): Figure {
  const parameter = policy.parameters[name];
  if (parameter === undefined) throw new RangeError(`the pack states no ${name}`);
  const { value, unit, clause: of, says } = parameter;
  const text = unit === '分' ? `${formatYuan(value)}元` : `${value}${unit}`;
  return { key: name, text, source: { caseId: id, version: null, says: `政策参数：${says}`, clause: of } };
}
/** What a clause comes to, in our summary without its name before the colon. Throws where the pack has no such clause. */
function summed({ clauses }: Policy, id: ClauseId): string {
  const found = clauses.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`the pack has no ${id}`);
  return found.says.slice(found.says.indexOf('：') + 1);
}

/** 申报通知 (measures/11): what is supported, who may apply, how and until when, and what to hand in. Refuses an end before the beginning. */
export const callForApplications: Make<'row'> = (given) => {
  const { state, policy } = given;
  if (state.stage !== 'kept' || state.register !== 'application-calls') return null;
  const { title, from, to } = state.cells;
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
      paragraph(`支持${Object.values(policy.industries).join('、')}等产业的企业。`),
      ...writtenText(cell('focus')),
      paragraph('改造补助为软硬件实际投资额的', stated(given, 'subsidyRate'), '，单家企业最高', stated(given, 'subsidyCeiling'), '。'),
      heading('二、申报条件'),
      paragraph(`${summed(policy, 'measures/8')}；注册经营满`, stated(given, 'operatingYears'), '。'),
      paragraph('不予支持的情形按办法第十条执行。'),
      heading('三、申报程序'),
      paragraph('申报时间自', cell('from'), '起至', cell('to'), '止。', cell('how')),
      paragraph('受理后经条件核查、专家评审、集体审定，公示不少于', stated(given, 'publicityDays'), '，无异议或者异议不成立的列入名单。'),
      heading('四、申报材料'),
      ...writtenText(cell('materials')),
      heading('五、联系方式'),
      paragraph(cell('contact'), '。'),
    ],
  });
};
