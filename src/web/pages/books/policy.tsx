import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Clause, Obligation, Parameter, Policy } from '../../../../policy/policy.ts';
import { citeClause } from '../../../kernel/clause.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { packQuery } from '../../queries.ts';
import { PolicyTools } from '../policy/policy-tools.tsx';
import { POLICY } from './words.ts';

/** The programme's text as this system understands it: clauses, numbers, readings. Every citation on every page leads here. */
export function PolicyPage() {
  const query = useQuery(packQuery(useMe().programme.pack));
  return (
    <Loaded query={query} title={POLICY.title}>
      {(policy) => <Text policy={policy} />}
    </Loaded>
  );
}

function Text({ policy: { title, clauses, parameters, readings, obligations } }: { readonly policy: Policy }) {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    const row = document.getElementById(hash);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }, [hash]);
  return (
    <Page title={title} extra={<PolicyTools />}>
      <p className="hint">{POLICY.summary}</p>
      <Section title={POLICY.clauses}>
        <DataTable
          caption={POLICY.clauses}
          rows={clauses}
          rowKey={({ id }) => id}
          rowId={({ id }) => id}
          columns={[
            { head: POLICY.clause, cell: (clause) => <Cited clause={clause} isTarget={clause.id === hash} /> },
            { head: POLICY.says, cell: ({ says }) => says, wide: true },
            {
              head: POLICY.demands,
              cell: ({ id }) => <Demands obligations={obligations.filter(({ clause }) => clause === id)} />,
              wide: true,
            },
          ]}
        />
      </Section>
      <Section title={POLICY.parameters}>
        <DataTable
          caption={POLICY.parameters}
          rows={Object.entries(parameters).map(([name, parameter]) => ({ ...parameter, name }))}
          rowKey={({ name }) => name}
          columns={[
            { head: POLICY.what, cell: ({ says }) => says, wide: true },
            { head: POLICY.value, cell: (parameter) => <Value of={parameter} />, money: true },
            { head: POLICY.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
          ]}
        />
      </Section>
      <Section title={POLICY.readings}>
        <DataTable
          caption={POLICY.readings}
          rows={Object.entries(readings).map(([name, reading]) => ({ ...reading, name }))}
          rowKey={({ name }) => name}
          columns={[
            { head: POLICY.question, cell: ({ question }) => question, wide: true },
            { head: POLICY.chosen, cell: ({ chosen, alternatives }) => alternatives[chosen] ?? chosen, wide: true },
            { head: POLICY.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
          ]}
        />
      </Section>
    </Page>
  );
}

/** What the clause demands, by what this system carries it, and what is still wanting. */
const Demands = ({ obligations }: { readonly obligations: readonly Obligation[] }) => (
  <ul>
    {obligations.map(({ id, what, status, carriedBy, why }) => (
      <li key={id}>
        {what}（{POLICY.status[status]}）
        <div className="hint">
          {[...new Set(carriedBy.map(({ says }) => says))].join('、')}
          {why !== undefined && <div>{why}</div>}
        </div>
      </li>
    ))}
  </ul>
);

const Cited = ({ clause: { id }, isTarget }: { readonly clause: Clause; readonly isTarget: boolean }) =>
  isTarget ? <mark tabIndex={-1}>{citeClause(id)}</mark> : <>{citeClause(id)}</>;

const Value = ({ of: { value, unit } }: { readonly of: Parameter }) => (unit === '分' ? <Yuan fen={value} /> : <>{`${value} ${unit}`}</>);
