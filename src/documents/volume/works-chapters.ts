import type { KnownProject } from '../../cases/named-projects.ts';
import { planInForce } from '../../cases/project/plan/in-force.ts';
import { WORKS_WORDS } from '../../cases/project/plan/words.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { paragraph } from '../dispatch/blocks.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import { chapter, table } from './chapter.ts';
import type { Chapter } from './volume.ts';

const COUNTED = { yes: '认定', no: '不认定', unknown: '未定' } as const;

/** 一企一策 in force and its contracts (plan/2.2.1). */
export function planChapter(state: KnownProject): Chapter {
  const version = planInForce(state);
  const { contracts = [] } = state;
  return chapter(
    '改造方案和合同',
    version === undefined
      ? null
      : paragraph(
          `第${version.number}版，${formatDay(version.approvedOn)}审定，目标${LEVEL_WORDS[version.plan.targetLevel]}，计划投资${formatYuan(version.sumFen)}元。内容：${version.plan.content}`,
        ),
    table(
      [
        ['序号', 8],
        ['内容', 30],
        ['类别', 18],
        ['计划金额（元）', 20],
        ['完成日期', 24],
      ],
      (version?.plan.lines ?? []).map(({ no, what, works, plannedFen, dueOn }) => [
        no,
        what,
        WORKS_WORDS[works],
        formatYuan(plannedFen),
        formatDay(dueOn),
      ]),
    ),
    table(
      [
        ['方案项', 12],
        ['合同编号', 22],
        ['供应商', 24],
        ['签订日期', 22],
        ['金额（元）', 20],
      ],
      contracts.map(({ line, number, party, signedOn, amountFen }) => [
        line,
        number,
        party.name,
        formatDay(signedOn),
        formatYuan(amountFen),
      ]),
    ),
  );
}

/** Every expense with its answer, and what is recognised in all (measures/16). */
export const expenseChapter = ({ expenses }: KnownProject, recognisedFen: number): Chapter =>
  chapter(
    '投资台账',
    table(
      [
        ['序号', 8],
        ['内容', 32],
        ['供应商', 28],
        ['结论', 12],
        ['认定金额（元）', 20],
      ],
      expenses.map(({ title, supplier, verdict: { outcome, value } }, index) => [
        String(index + 1),
        title,
        supplier,
        COUNTED[outcome],
        formatYuan(outcome === 'yes' ? (value?.recognisedFen ?? 0) : 0),
      ]),
    ),
    expenses.length === 0 ? null : paragraph(`认定投资合计${formatYuan(recognisedFen)}元。`),
  );
