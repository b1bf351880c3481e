import type { Clause, Policy } from '../../policy/policy.ts';
import { citeClause, type ClauseId } from '../kernel/clause.ts';
import type { PageRoute } from './page.tsx';
import { Demands, Numbers, ReadAs } from './policy-parts.tsx';

const about = <T extends { readonly clause: ClauseId }>(all: readonly T[], { id }: Clause): readonly T[] =>
  all.filter(({ clause }) => clause === id);

/** One clause: our summary on top, then its numbers, its readings, and what it demands. */
const ClauseEntry = ({ clause, policy }: { clause: Clause; policy: Policy }) => {
  const parameters = about(Object.values(policy.parameters), clause);
  const readings = about(Object.values(policy.readings), clause);
  return (
    <section id={clause.id}>
      <h3>{citeClause(clause.id)}</h3>
      <p>{clause.says}。</p>
      {parameters.length === 0 ? null : <Numbers parameters={parameters} />}
      {readings.length === 0 ? null : <ReadAs readings={readings} />}
      <Demands obligations={about(policy.obligations, clause)} />
    </section>
  );
};

const Part = ({ title, starts, policy }: { title: string; starts: string; policy: Policy }) => (
  <>
    <h2 id={starts}>{title}</h2>
    {policy.clauses
      .filter(({ id }) => id.startsWith(starts))
      .map((clause) => (
        <ClauseEntry key={clause.id} clause={clause} policy={policy} />
      ))}
  </>
);

const PARTS = [
  ['资金管理办法', 'measures'],
  ['工作实施方案', 'plan'],
  ['附件1：工作专班', 'annex'],
] as const;

const countOf = ({ obligations }: Policy, wanted: Policy['obligations'][number]['status']): number =>
  obligations.filter(({ status }) => status === wanted).length;

export const PolicyBody = ({ policy }: { policy: Policy }) => (
  <>
    <h1>政策条款</h1>
    <p>{policy.title}逐条说明：条款讲什么，有哪些数额和期限，由本系统的什么来落实。摘要由本系统撰写，办理以正式发文为准。</p>
    <p>
      文本共有 {policy.obligations.length} 项要求，本系统已落实 {countOf(policy, 'carried')} 项，部分落实 {countOf(policy, 'partly')}{' '}
      项，尚未落实 {countOf(policy, 'not-yet')} 项。
    </p>
    <ul>
      {PARTS.map(([title, starts]) => (
        <li key={starts}>
          <a href={`#${starts}`}>{title}</a>
        </li>
      ))}
    </ul>
    {PARTS.map(([title, starts]) => (
      <Part key={starts} title={title} starts={starts} policy={policy} />
    ))}
  </>
);

/** `/policy`: the annotated policy. Every citation of a clause leads to its place here. */
export const policyPage: PageRoute = {
  method: 'GET',
  path: '/policy',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => ({
    title: '政策条款',
    body: <PolicyBody policy={ports.getPolicy(programme.pack)} />,
  }),
};
