import type { Example, ExampleTable } from '../../policy/example.ts';
import type { Policy } from '../../policy/policy.ts';
import { citeClause } from '../kernel/clause.ts';
import { formatYuan } from '../kernel/fen.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { ClauseTag } from './clause-tag.tsx';
import type { PageRoute } from './page.tsx';

const OUTCOMES = { yes: '符合', no: '不符合', unknown: '还不能定' } as const;
const CLASS = { yes: 'good', no: 'bad', unknown: 'soft' } as const;

type Line = { readonly says: string; readonly clause: Verdict['because'][number]['clause'] };

/** The arithmetic of an amount, else the tests that decide. Computed as the page is asked for; the answer beside it is the table's. */
function linesOf(policy: Policy, { decision, facts }: Example): readonly Line[] {
  const decide = policy.decisions[decision].decide as (given: Example['facts']) => Verdict;
  const decisive = decide(facts).because.filter(({ holds }) => holds !== true);
  if (decisive.length > 0) return decisive;
  const steps = decision === 'subsidy' ? policy.explain.subsidy(facts) : decision === 'expense' ? policy.explain.expense(facts) : [];
  return steps.map(({ says, clause, fen }) => ({ says: `${says}：${formatYuan(fen)} 元`, clause }));
}

const Row = ({ policy, example }: { policy: Policy; example: Example }) => {
  const { says, answer } = example;
  const lines = linesOf(policy, example);
  return (
    <tr>
      <td>{says}</td>
      <td data-label="结论">
        <strong className={CLASS[answer.outcome]}>{OUTCOMES[answer.outcome]}</strong>
        {answer.fen === undefined ? null : <div>{formatYuan(answer.fen)} 元</div>}
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

const Table = ({ policy, table: { clause, title, given, rows } }: { policy: Policy; table: ExampleTable }) => (
  <section id={clause}>
    <h2>
      {citeClause(clause)} {title}
    </h2>
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
  </section>
);

/** `/policy/examples`: worked examples by article, for whoever wants to check them with pencil and paper. */
export const examplesPage: PageRoute = {
  method: 'GET',
  path: '/policy/examples',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => {
    const policy = ports.getPolicy(programme.pack);
    return {
      title: '政策算例',
      body: (
        <>
          <h1>政策算例</h1>
          <p>
            逐条举例：什么情况，什么结论，怎样算，依据哪一条，可以用笔核对。这些例子就是系统自己的检验表，每次改动都要逐例算对才能发布。例中企业都是编造的。
          </p>
          <ul>
            {policy.examples.map(({ clause, title }) => (
              <li key={clause}>
                <a href={`#${clause}`}>
                  {citeClause(clause)} {title}
                </a>
              </li>
            ))}
          </ul>
          {policy.examples.map((table) => (
            <Table key={table.clause} policy={policy} table={table} />
          ))}
        </>
      ),
    };
  },
};
