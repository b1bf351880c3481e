import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Clause, Parameter, Policy } from '../../../../policy/policy.ts';
import type { ClauseWording } from '../../../../policy/wording/split-wording.ts';
import { OFFICES } from '../../../cases/roles.ts';
import type { CurrentWording } from '../../../contract/policy-views.ts';
import { citeClause } from '../../../kernel/clause.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useMe } from '../../parts/use-me.ts';
import { currentWordingQuery, policyStandingQuery } from '../../queries.ts';
import { PolicyTools } from '../policy/policy-tools.tsx';
import { Demands } from '../wording/demands.tsx';
import { usePack } from '../wording/pack.ts';
import { Wording } from '../wording/wording.tsx';
import { STANDING } from '../wording/words.ts';
import { POLICY } from './words.ts';

/** The programme's text as this system understands it: clauses, numbers, readings. Every citation on every page leads here. */
export function PolicyPage() {
  const query = usePack();
  return (
    <Loaded query={query} title={POLICY.title}>
      {(policy) => <Text policy={policy} />}
    </Loaded>
  );
}

function Text({ policy }: { readonly policy: Policy }) {
  const { title, parameters, readings } = policy;
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    const row = document.getElementById(hash);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }, [hash]);
  return (
    <Page title={title} extra={<PolicyTools />}>
      <p className="hint">{POLICY.summary}</p>
      <Clauses policy={policy} target={hash} />
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

/** Clause by clause: our summary and the official words, and beside them what it demands and how far that is met. */
function Clauses({ policy: { clauses, obligations }, target }: { readonly policy: Policy; readonly target: string }) {
  const [wording, standing] = [useQuery(currentWordingQuery()), useQuery(policyStandingQuery())];
  const { roles } = useMe();
  const maySeeLists = OFFICES.some((role) => roles.includes(role));
  return (
    <Section title={POLICY.clauses}>
      {wording.data !== undefined && <Source wording={wording.data} />}
      {standing.error && <ProblemView error={standing.error} />}
      <DataTable
        caption={POLICY.clauses}
        rows={clauses}
        rowKey={({ id }) => id}
        rowId={({ id }) => id}
        columns={[
          { head: POLICY.clause, cell: (clause) => <Cited clause={clause} isTarget={clause.id === target} /> },
          {
            head: POLICY.says,
            cell: ({ id, says }) => <Summary says={says} words={wording.data?.clauses.find((words) => words.id === id)} />,
            wide: true,
          },
          {
            head: POLICY.demands,
            cell: ({ id }) => (
              <Demands obligations={obligations.filter(({ clause }) => clause === id)} standing={standing.data} maySeeLists={maySeeLists} />
            ),
            wide: true,
          },
        ]}
      />
    </Section>
  );
}

/** Our summary, with the official words folded beneath it where they have been imported. */
const Summary = ({ says, words }: { readonly says: string; readonly words: ClauseWording | undefined }) => (
  <>
    {says}
    {words && (
      <details>
        <summary>{STANDING.official}</summary>
        <Wording words={words} />
      </details>
    )}
  </>
);

function Source({ wording }: { readonly wording: CurrentWording }) {
  if (wording === null) return <p className="hint">{STANDING.noText}</p>;
  const { source, dated, on, digest } = wording.text;
  return (
    <p className="hint">
      {STANDING.source(source, formatDay(dated), formatDay(on))} <code className="hash">{digest}</code>
    </p>
  );
}

const Cited = ({ clause: { id }, isTarget }: { readonly clause: Clause; readonly isTarget: boolean }) =>
  isTarget ? <mark tabIndex={-1}>{citeClause(id)}</mark> : <>{citeClause(id)}</>;

const Value = ({ of: { value, unit } }: { readonly of: Parameter }) => (unit === '分' ? <Yuan fen={value} /> : <>{`${value} ${unit}`}</>);
