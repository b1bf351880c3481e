import type { ExpenseCategory } from '../../../policy/policy.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { recognisedFenOf } from '../../cases/project/expenses.ts';
import { planInForce } from '../../cases/project/plan/in-force.ts';
import { lineUseOf } from '../../cases/project/plan/line-use.ts';
import { WORKS, type Works } from '../../cases/project/plan/records.ts';
import { CATEGORY_WORDS, WORKS_WORDS } from '../../cases/project/plan/words.ts';
import type { Expense } from '../../cases/project/records.ts';
import type { Drawn } from '../../contract/figure-views.ts';
import { drawBars } from '../../documents/charts/draw-bars.ts';
import { formatWan, formatYuan, sumFen } from '../../kernel/fen.ts';

const wan = (fen: number): string => `${formatWan(fen)}万元`;
const add = (amounts: readonly number[]): number => Number(sumFen(amounts.map(BigInt)));
const paidFenOf = (expenses: readonly Expense[]): number => add(expenses.map(({ facts }) => facts.payment?.amountFen ?? 0));

type Sums = { readonly label: string; readonly amounts: readonly number[] };

/** The lines as bars and as a table that ends with their sum. */
function drawSums(told: Pick<Drawn, 'id' | 'title' | 'says'>, names: readonly string[], rows: readonly Sums[]): Drawn {
  const total = { label: '合计', amounts: names.map((_, index) => add(rows.map(({ amounts }) => amounts[index] ?? 0))) };
  return {
    ...told,
    svg: drawBars(
      told,
      names.map((name) => ({ name, say: wan })),
      rows,
    ),
    columns: [{ head: '类别' }, ...names.map((name) => ({ head: `${name}（元）`, figures: true as const }))],
    rows: rows.length === 0 ? [] : [...rows, total].map(({ label, amounts }) => [label, ...amounts.map(formatYuan)]),
  };
}

/** What firms paid by kind of expense, and what of it counts. */
export function drawByCategory(projects: readonly KnownProject[]): Drawn {
  const told = {
    id: 'by-category',
    title: '投资花在哪里',
    says: '按支出类别：付款凭证上的金额，和其中认定的金额。',
  };
  const kinds = Map.groupBy(
    projects.flatMap(({ expenses }) => expenses),
    ({ facts }) => facts.category,
  );
  const labelOf = (category: ExpenseCategory | undefined): string => (category === undefined ? '未写类别' : CATEGORY_WORDS[category]);
  const rows = [...kinds].map(([category, of]) => ({ label: labelOf(category), amounts: [paidFenOf(of), recognisedFenOf(of)] }));
  return drawSums(
    told,
    ['付款', '认定'],
    rows.toSorted((a, b) => (b.amounts[0] ?? 0) - (a.amounts[0] ?? 0)),
  );
}

/** Planned, contracted, paid and recognised for one kind of works, over all plans in force. */
function sumsOfWorks(works: Works, projects: readonly KnownProject[]): Sums {
  const lines = projects.flatMap((project) =>
    (planInForce(project)?.plan.lines ?? [])
      .filter((line) => line.works === works)
      .map((line) => ({ planned: line.plannedFen, use: lineUseOf(line, project) })),
  );
  return {
    label: WORKS_WORDS[works],
    amounts: [
      add(lines.map(({ planned }) => planned)),
      add(lines.map(({ use }) => use.contractedFen)),
      add(lines.map(({ use }) => use.paidFen)),
      add(lines.map(({ use }) => use.recognisedFen)),
    ],
  };
}

/** Expenses that stand in no line of the plan in force: without them the sums would be less than what was paid. */
function sumsBesidePlans(projects: readonly KnownProject[]): Sums {
  const beside = projects.flatMap((project) => {
    const lines = (planInForce(project)?.plan.lines ?? []).map(({ no }) => no);
    return project.expenses.filter(({ place }) => place?.line === undefined || !lines.includes(place.line));
  });
  return { label: '没有对上方案的', amounts: [0, 0, paidFenOf(beside), recognisedFenOf(beside)] };
}

/** The four kinds of works of plan/2.2.2: how far each has come from plan to recognised spending. */
export function drawByWorks(projects: readonly KnownProject[]): Drawn {
  const told = {
    id: 'by-works',
    title: '改造内容做到哪里',
    says: '按设备、采集、业务系统、平台四类：现行方案的计划、已签合同、付款凭证和认定的金额；没有写明属于方案哪一项的支出单列，所以付款、认定的合计与“投资花在哪里”相同。',
  };
  const rows = [...WORKS.map((works) => sumsOfWorks(works, projects)), sumsBesidePlans(projects)];
  return drawSums(
    told,
    ['计划', '合同', '付款', '认定'],
    rows.filter(({ amounts }) => amounts.some((fen) => fen !== 0)),
  );
}
