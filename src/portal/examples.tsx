import type { Answer, Example, ExampleTable } from '../../policy/example.ts';
import type { DecisionName, DigitalLevelFacts, Policy, Size } from '../../policy/policy.ts';
import { citeClause } from '../kernel/clause.ts';
import { asDay, formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { refuse } from '../kernel/result.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { ClauseTag } from './clause-tag.tsx';
import type { PageRoute, Visit } from './page.tsx';

const OUTCOMES = { yes: '符合', no: '不符合', unknown: '还不能定' } as const;
const CLASS = { yes: 'good', no: 'bad', unknown: 'soft' } as const;

/** The rows of a table all ask the same decision. */
const decisionOf = ({ rows }: ExampleTable): DecisionName | undefined => rows[0]?.decision;

type Line = { readonly says: string; readonly clause: Verdict['because'][number]['clause'] };

const pointsOf = (policy: Policy, facts: DigitalLevelFacts): Line => {
  const scored = policy.explain
    .level(facts)
    .questions.flatMap(({ id, chosen, score }) =>
      score === null || score === 0 ? [] : [`${id} 选 ${chosen.map(({ key }) => key).join('、')} 得 ${score}`],
    );
  return { says: `各题得分：${scored.length === 0 ? '全是零' : scored.join('，')}`, clause: 'plan/2.2.1' };
};

/** Arithmetic before reasons: step by step where the policy explains an amount, point by point where it explains a level. */
function arithmeticOf(policy: Policy, { decision, facts }: Example): readonly Line[] {
  if (decision === 'digital-level') return [pointsOf(policy, facts)];
  const steps = decision === 'subsidy' ? policy.explain.subsidy(facts) : decision === 'expense' ? policy.explain.expense(facts) : [];
  return steps.map(({ says, clause, fen }) => ({ says: `${says}：${formatYuan(fen)} 元`, clause }));
}

/** Tests whose words count something also where they hold: days, sizes, shares, levels. */
const COUNTING: ReadonlySet<DecisionName> = new Set([
  'enterprise-size',
  'digital-level',
  'fund-plan',
  'level-uplift',
  'publicity',
  'rectification',
]);

/** The tests that decide, all of them where they count, and the arithmetic. Computed as the page is asked for; the answer beside it is the table's. */
function linesOf(policy: Policy, example: Example): readonly Line[] {
  const { decision, facts, answer } = example;
  const { because } = (policy.decisions[decision].decide as (given: Example['facts']) => Verdict)(facts);
  const shown = COUNTING.has(decision) ? because : because.filter(({ holds }) => holds !== true);
  return [...shown, ...(answer.outcome === 'yes' || decision === 'digital-level' ? arithmeticOf(policy, example) : [])];
}

const SIZES: Readonly<Record<Size, string>> = { large: '大型', medium: '中型', small: '小型', micro: '微型' };
const LEVELS = ['未达一级', '一级', '二级', '三级', '四级'] as const;

const answerWords = ({ fen, day, size, level }: Answer): string[] => [
  ...(fen === undefined ? [] : [`${formatYuan(fen)} 元`]),
  ...(day === undefined ? [] : [`到${formatDay(asDay(day))}为止`]),
  ...(size === undefined ? [] : [SIZES[size]]),
  ...(level === undefined ? [] : [LEVELS[level]]),
];

const Row = ({ policy, example }: { policy: Policy; example: Example }) => {
  const { says, answer } = example;
  const lines = linesOf(policy, example);
  return (
    <tr>
      <td>{says}</td>
      <td data-label="结论">
        <strong className={CLASS[answer.outcome]}>{OUTCOMES[answer.outcome]}</strong>
        {answerWords(answer).map((words) => (
          <div key={words}>{words}</div>
        ))}
      </td>
      <td data-label="怎样算、为什么">
        {lines.length === 0 ? (
          '各项条件都符合'
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line.says}>
                {line.says} <ClauseTag clause={line.clause} />
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
};

/** The examples are of the text as it was issued: what was ruled since changes the answers, not them. */
const Since = ({ issued, policy }: { issued: Policy; policy: Policy }) =>
  policy.name === issued.name ? null : (
    <p>
      <strong>算例按发布时的文本计算。</strong>此后另有决定，现在办理以<a href="/policy">政策条款</a>页所列为准。
    </p>
  );

type Shown = { policy: Policy; table: ExampleTable };
const headOf = ({ title, clause }: ExampleTable): string => `${title}（${citeClause(clause)}）`;

const Table = ({ policy, table: { title, given, rows } }: Shown) => (
  <>
    <p>
      <strong>设定：</strong>
      {given}各例只改一处，其余不变。
    </p>
    <table className="stack">
      <caption>
        {title}，共 {rows.length} 例
      </caption>
      <thead>
        <tr>
          <th scope="col">改这一处</th>
          <th scope="col">结论</th>
          <th scope="col">怎样算、为什么</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((example) => (
          <Row key={example.says} policy={policy} example={example} />
        ))}
      </tbody>
    </table>
  </>
);
const Back = () => (
  <p className="no-print">
    <a href="/policy/examples">算例目录</a>
  </p>
);

const issuedOf = ({ premises: { ports }, place: { policy } }: Visit): Policy => ports.policies.get(policy.issue.pack);

/** `/policy/examples`: which worked examples there are, for whoever wants to check the rules with pencil and paper. */
const contents: PageRoute = {
  method: 'GET',
  path: '/policy/examples',
  access: 'anyone',
  show: async (visit) => ({
    title: '政策算例',
    body: (
      <>
        <h1>政策算例</h1>
        <Since issued={issuedOf(visit)} policy={visit.place.policy} />
        <p>
          逐条举例：什么情况，什么结论，怎样算，依据哪一条，可以用笔核对。这些例子就是系统自己的检验表，每次改动都要逐例算对才能发布。例中企业都是编造的。
        </p>
        <ul>
          {issuedOf(visit).examples.map((table) => (
            <li key={table.title}>
              <a href={`/policy/examples/${decisionOf(table)}`}>
                {citeClause(table.clause)} {table.title}
              </a>
              ，{table.rows.length} 例
            </li>
          ))}
        </ul>
        <p>
          <a href="/policy/examples/all">全部算例放在一页，可以打印</a>
        </p>
      </>
    ),
  }),
};

/** `/policy/examples/all`: every table under its article, to be printed and gone through with a pencil. */
const all: PageRoute = {
  method: 'GET',
  path: '/policy/examples/all',
  access: 'anyone',
  show: async (visit) => {
    const policy = issuedOf(visit);
    return {
      title: '全部政策算例',
      body: (
        <>
          <h1>全部政策算例</h1>
          <Since issued={policy} policy={visit.place.policy} />
          {policy.examples.map((each) => (
            <section key={each.title}>
              <h2>{headOf(each)}</h2>
              <Table policy={policy} table={each} />
            </section>
          ))}
          <Back />
        </>
      ),
    };
  },
};

const table: PageRoute = {
  method: 'GET',
  path: '/policy/examples/:decision',
  access: 'anyone',
  show: async (visit) => {
    const issued = issuedOf(visit);
    const found = issued.examples.find((each) => decisionOf(each) === visit.params['decision']);
    if (!found) return refuse('not-found', '没有这张算例表，请从政策算例页重新进入');
    return {
      title: `${found.title} 算例`,
      body: (
        <>
          <h1>{headOf(found)}</h1>
          <Since issued={issued} policy={visit.place.policy} />
          <Table policy={issued} table={found} />
          <Back />
        </>
      ),
    };
  },
};

export const examplesPages: readonly PageRoute[] = [contents, all, table];
