import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Policy } from '../../../../policy/policy.ts';
import { OFFICES, type Role } from '../../../cases/roles.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useMe } from '../../parts/use-me.ts';
import { liveCasesQuery } from '../../queries.ts';
import { usePack } from '../wording/pack.ts';
import { PopulationChoice, readCountOf, readSeedOf, type TypedPopulation } from './population-choice.tsx';
import { countOf, readSettings, readTotal, typedFrom, type Typed } from './read-settings.ts';
import { TermsForm } from './terms-form.tsx';
import { type Run, useWhatIf } from './use-what-if.ts';
import type { Population, WhatIfQuestion } from './what-if-messages.ts';
import { WhatIfResult } from './what-if-result.tsx';
import { WHAT_IF } from './words.ts';

/** The server decides; this only spares dead ends. */
const MAY_LIVE: readonly Role[] = OFFICES;

/** 政策推演: a change of the policy tried before anyone signs it. */
export function WhatIfPage() {
  const query = usePack();
  return (
    <Loaded query={query} title={WHAT_IF.title}>
      {(policy) => <WhatIf policy={policy} />}
    </Loaded>
  );
}

/** What was asked, as the answer is headed. */
export type Asked = { readonly kind: Population['kind']; readonly count: number; readonly seed: number };

type Form = { readonly terms: Typed; readonly population: TypedPopulation; readonly total: string };

function WhatIf({ policy }: { readonly policy: Policy }) {
  const { set = '' } = useSearch({ from: '/office/policy/what-if' });
  const mayLive = useMe().roles.some((role) => MAY_LIVE.includes(role));
  const [form, setForm] = useState<Form>(() => ({
    terms: typedFrom(policy, set),
    population: { kind: mayLive ? 'live' : 'simulated', count: '10000', seed: '1' },
    total: '',
  }));
  const { asked, error, ask, ...runner } = useQuestion(policy);
  const { faults, change } = readSettings(policy, form.terms);
  const total = readTotal(form.total);
  const isReadable = Object.keys(faults).length === 0 && total !== null;
  return (
    <Page title={WHAT_IF.title}>
      <p>{WHAT_IF.intro}</p>
      <Section title={WHAT_IF.terms}>
        <TermsForm policy={policy} typed={form.terms} faults={faults} onChange={(terms) => setForm({ ...form, terms })} />
      </Section>
      <Section title={WHAT_IF.who}>
        <PopulationChoice mayLive={mayLive} typed={form.population} onChange={(population) => setForm({ ...form, population })} />
        <TextField
          label={WHAT_IF.total}
          hint={WHAT_IF.totalHint}
          value={form.total}
          fault={total === null ? WHAT_IF.totalFault : undefined}
          onChange={(text) => setForm({ ...form, total: text })}
        />
        {countOf(change) === 0 && <p className="hint">{WHAT_IF.nothing}</p>}
        {error && <ProblemView error={error} />}
        <Progress
          run={runner.run}
          isReady={isReadable && countOf(change) > 0}
          start={() => void ask(form.population, { pack: policy.name, change, ...(typeof total === 'number' && { totalFen: total }) })}
          cancel={runner.cancel}
        />
      </Section>
      {runner.run.at === 'done' && asked && <WhatIfResult asked={asked} view={runner.run.view} save={runner.save} />}
    </Page>
  );
}

/** Reads the live cases anew for every run: they may have moved on. */
function useQuestion(policy: Policy) {
  const queries = useQueryClient();
  const runner = useWhatIf();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const populationOf = async (typed: TypedPopulation): Promise<Population | undefined> => {
    if (typed.kind === 'live') return { kind: 'live', cases: await queries.fetchQuery(liveCasesQuery()) };
    const [count, seed] = [readCountOf(typed), readSeedOf(typed)];
    return count === undefined || seed === undefined ? undefined : { kind: 'simulated', count, seed };
  };
  const ask = async (typed: TypedPopulation, question: Omit<WhatIfQuestion, 'population'>): Promise<void> => {
    setError(null);
    try {
      const population = await populationOf(typed);
      if (!population) return;
      setAsked(
        population.kind === 'live'
          ? { kind: 'live', count: population.cases.length, seed: 0 }
          : { kind: 'simulated', count: population.count, seed: population.seed },
      );
      runner.start({ ...question, pack: policy.name, population });
    } catch (refused) {
      setError(refused as Error);
    }
  };
  return { ...runner, asked, error, ask };
}

type ProgressProps = { readonly run: Run; readonly isReady: boolean; readonly start: () => void; readonly cancel: () => void };

function Progress({ run, isReady, start, cancel }: ProgressProps) {
  const isRunning = run.at === 'running';
  return (
    <>
      <div className="row">
        <Button type="primary" disabled={isRunning || !isReady} onClick={start}>
          {WHAT_IF.start}
        </Button>
        {isRunning && <Button onClick={cancel}>{WHAT_IF.cancel}</Button>}
      </div>
      <div role="status">
        {isRunning && (
          <>
            <progress aria-label={WHAT_IF.title} max={Math.max(run.count, 1)} value={run.decided} />{' '}
            {WHAT_IF.running(run.decided, run.count)}
          </>
        )}
        {run.at === 'failed' && <p className="fault">{WHAT_IF.failed}</p>}
      </div>
    </>
  );
}
