import type { Acceptance, Expense } from '../../cases/project/events.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { sayBasis } from '../../cases/panel/review-basis.ts';
import { recognisedOf } from '../../cases/project/expenses.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan, sumFen } from '../../kernel/fen.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';
import { type DispatchGiven, figuresFrom, type Make, stepOf, wasDoneHere } from './given.ts';
import { levelParagraph } from './level-paragraph.ts';

const clause = 'plan/2.4.3';
type Audit = NonNullable<Acceptance['audit']>;

/** What the audit was laid beside is no longer what is recognised. */
const strayed = (audit: Audit, expenses: readonly Expense[]): readonly string[] =>
  audit
    .filter(({ expenseId, oursFen }) => expenses.some((each) => each.id === expenseId && recognisedOf(each) !== oursFen))
    .map(({ title }) => title);

const total = (fens: readonly number[]): string => formatYuan(sumFen(fens.map(BigInt)));

/** Who audited the investment, where it was another than the evaluator. */
function auditorParagraph(given: DispatchGiven<'project'>, { audit }: KnownProject): readonly Block[] {
  if (audit?.report === undefined) return [];
  const said = figuresFrom<'project'>(given, 'investment-audited', '投资审核结果');
  const name = said({ key: 'accountant', text: audit.assignment.evaluator.name, clause });
  const on = said({ key: 'audited-on', text: formatDay(audit.report.on), clause });
  return [paragraph('投资由另行委托的', name, '于', on, '出具审核结果。')];
}

/** 验收意见 (plan/2.4.3, measures/12.2): levels, the audit item by item, and the opinion. Refuses an audit that no longer agrees with what is recognised. */
export const acceptanceOpinion: Make<'project'> = (given) => {
  const { state } = given;
  const passed = state.stage === 'none' ? undefined : state.acceptances.at(-1);
  if (state.stage === 'none' || state.stage === 'accepting' || passed?.outcome !== 'passed') return null;
  if (!wasDoneHere<'project'>(given, 'acceptance-passed')) return null;
  const audit = passed.audit ?? [];
  const titles = strayed(audit, state.expenses);
  if (titles.length > 0)
    return refuse('policy-says-no', `验收之后认定金额有变：${titles.join('、')}，验收意见与台账不一致；请退回验收，重新审核`, {
      clause: 'measures/12.2',
    });
  const said = figuresFrom<'project'>(given, 'acceptance-passed', '验收通过的意见');
  const say = (key: string, text: string) => said({ key, text, clause });
  const rows = audit.map(({ expenseId, title, oursFen, auditedFen, note }, index): Part[] => [
    String(index + 1),
    say(`${expenseId}.title`, title),
    say(`${expenseId}.ours`, formatYuan(oursFen)),
    say(`${expenseId}.audited`, formatYuan(auditedFen)),
    note === undefined ? '' : say(`${expenseId}.note`, note),
  ]);
  const ours = say('total.ours', total(audit.map(({ oursFen }) => oursFen)));
  const report = state.audit?.report;
  const audited = say('total.audited', total(audit.map(({ auditedFen }) => auditedFen)));
  return ok({
    occasion: stepOf<'project'>(given, 'acceptance-passed'),
    title: `${state.application.name}数字化改造项目验收意见`,
    signer: null,
    addressee: state.application.name,
    attachments: [],
    copies: [],
    dated: given.today,
    body: [
      paragraph(
        '受托评测机构',
        say('evaluator', state.assignment?.evaluator.name ?? passed.by),
        '于',
        say('passed-on', formatDay(passed.on)),
        report === undefined ? '完成数字化水平定级验收和投资审核，现形成验收意见如下。' : '完成数字化水平定级验收，现形成验收意见如下。',
      ),
      heading('一、数字化水平'),
      levelParagraph(given, state),
      heading('二、投资审核'),
      ...auditorParagraph(given, state),
      paragraph('认定的软硬件投资合计', ours, '元，第三方审核合计', audited, '元，逐项如下（单位：元）。'),
      {
        kind: 'table',
        shares: [10, 34, 19, 19, 18],
        head: ['序号', '投资内容', '认定金额', '审核金额', '不一致的原因'],
        rows,
      },
      heading('三、验收意见'),
      ...(passed.basis === undefined ? [] : [paragraph('专家分批验收：依据', say('basis', sayBasis(passed.basis)), '。')]),
      ...writtenText(say('opinion', passed.opinion)),
      paragraph('结论：验收通过。'),
    ],
  });
};
