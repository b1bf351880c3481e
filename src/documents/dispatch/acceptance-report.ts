import { type KnownCase, knownCases } from '../../cases/named-projects.ts';
import { recognisedFenOf } from '../../cases/project/expenses.ts';
import { PROJECT_STAGE_WORDS } from '../../cases/project/stages.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan, sumFen } from '../../kernel/fen.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import { heading, paragraph } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';
import { type DispatchGiven, figuresFrom, type Make, stepOf } from './given.ts';

const clause = 'plan/3.4';
const ENDED: readonly string[] = ['disqualified', 'removed', 'withdrawn'];

const passedOf = ({ state }: KnownCase) => state.acceptances.findLast(({ outcome }) => outcome === 'passed');
const isAccepted = (each: KnownCase): boolean => !ENDED.includes(each.state.stage) && passedOf(each) !== undefined;
const levelOf = ({ state }: KnownCase, phase: 'before' | 'after') => state.levels[phase]?.verdict.value?.level;

/** What another case says: reckoned from its file as it stands. */
const sayOf =
  ({ caseId }: KnownCase, says = '项目案卷') =>
  (key: string, text: string): Part => ({ key: `${caseId}.${key}`, text, source: { caseId, version: null, says, clause } });

function firmRow(each: KnownCase, index: number): Part[] {
  const { state } = each;
  const say = sayOf(each);
  const level = (phase: 'before' | 'after'): string => {
    const reached = levelOf(each, phase);
    return reached === undefined ? '没有评测' : LEVEL_WORDS[reached];
  };
  const passed = passedOf(each);
  return [
    String(index + 1),
    say('name', state.application.name),
    say('before', level('before')),
    say('after', level('after')),
    say('recognised', formatYuan(recognisedFenOf(state.expenses))),
    say('outcome', isAccepted(each) && passed !== undefined ? `通过（${formatDay(passed.on)}）` : PROJECT_STAGE_WORDS[state.stage]),
  ];
}

function totals(given: DispatchGiven<'selection'>, firms: readonly KnownCase[]): readonly Block[] {
  const counted = figuresFrom<'selection'>(given, 'selection-approved', '按名单汇总各项目案卷');
  const say = (key: string, text: string): Part => counted({ key, text, clause });
  const accepted = firms.filter(isAccepted);
  const at = (level: number): string => String(accepted.filter((each) => levelOf(each, 'after') === level).length);
  const fen = Number(sumFen(accepted.map(({ state }) => BigInt(recognisedFenOf(state.expenses)))));
  return [
    paragraph(
      '名单所列企业',
      say('firms', String(firms.length)),
      '家，通过验收',
      say('accepted', String(accepted.length)),
      '家，未通过或者已退出',
      say('ended', String(firms.length - accepted.length)),
      '家。',
    ),
    paragraph(
      '通过验收的企业中，改造后达到二级的',
      say('level-2', at(2)),
      '家，三级的',
      say('level-3', at(3)),
      '家，四级的',
      say('level-4', at(4)),
      '家；认定软硬件投资合计',
      say('recognised', formatYuan(fen)),
      '元。',
    ),
  ];
}

/** 验收报告 over all pilots of a list (plan/3.4): firm by firm levels, recognised investment and outcome, and the sums. Refuses while one is still on its way to acceptance, by name. */
export const acceptanceReport: Make<'selection'> = (given) => {
  const { state, projects, policy } = given;
  if (state.stage !== 'approved') return null;
  const firms = knownCases(
    state.items.map(({ caseId }) => caseId),
    projects,
  );
  if (!firms.some(isAccepted)) return null;
  const open = firms.filter((each) => !isAccepted(each) && !ENDED.includes(each.state.stage));
  if (open.length > 0)
    return refuse(
      'wrong-stage',
      `还有${open.length}家没有验收完：${open.map((each) => each.state.application.name).join('、')}；全部验收后再出总的验收报告`,
      { clause },
    );
  return ok({
    occasion: stepOf<'selection'>(given, 'selection-approved'),
    title: `关于${policy.county.name}中小企业数字化改造项目验收情况的报告`,
    signer: null,
    addressee: `${policy.county.city}工业和信息化局`,
    attachments: [],
    copies: [`${policy.county.name}财政局`],
    dated: given.today,
    body: [
      paragraph(`“${state.title}”所列企业的改造项目已由第三方机构逐家完成水平定级验收和投资审核，现将情况报告如下。`),
      heading('一、总体情况'),
      ...totals(given, firms),
      heading('二、逐家情况'),
      {
        kind: 'table',
        shares: [8, 26, 13, 13, 20, 20],
        head: ['序号', '企业', '改造前', '改造后', '认定投资（元）', '验收结论'],
        rows: firms.map(firmRow),
      },
      paragraph('各企业的验收意见和审核明细随案卷存档。特此报告。'),
    ],
  });
};
