import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { FailedJobRow, JobsView } from '../../../contract/deadline-views.ts';
import { post } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { formatInstant } from '../../../kernel/instant.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { jobsQuery } from '../../queries.ts';
import { JOBS } from './words.ts';

/** For the administrator: what ran behind the answers and failed, and when reminders are sent. */
export function Jobs() {
  const query = useQuery(jobsQuery());
  return (
    <Page title={JOBS.title}>
      <Loaded query={query}>
        {(view) => (
          <>
            <Section title={JOBS.failed}>
              <Failed rows={view.failed} />
            </Section>
            <Section title={JOBS.days}>
              <Days view={view} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Failed = ({ rows }: { readonly rows: readonly FailedJobRow[] }) => (
  <DataTable
    caption={JOBS.failed}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{JOBS.none}</p>}
    columns={[
      { head: JOBS.what, cell: ({ title }) => title },
      { head: JOBS.when, cell: ({ failedAt }) => formatInstant(failedAt) },
      { head: JOBS.attempts, cell: ({ attempts }) => JOBS.times(attempts) },
      { head: JOBS.why, cell: ({ error }) => error, wide: true },
      { head: JOBS.again, cell: ({ id, title }) => <Again id={id} title={title} />, bare: true },
    ]}
  />
);

function Again({ id, title }: Pick<FailedJobRow, 'id' | 'title'>) {
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => post(`/jobs/${id}/retry`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
  return (
    <>
      <Button onClick={() => retry.mutate()} loading={retry.isPending} aria-label={`${JOBS.again}：${title}`}>
        {JOBS.again}
      </Button>
      {retry.error !== null && <ProblemView error={retry.error} />}
    </>
  );
}

function Days({ view: { reminderDays } }: { readonly view: JobsView }) {
  const [ahead, setAhead] = useState(String(reminderDays.ahead));
  const [further, setFurther] = useState(String(reminderDays.further));
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => post('/jobs/reminder-days', { ahead: Number(ahead), further: Number(further) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <DayField label={JOBS.ahead} value={ahead} change={setAhead} />
      <DayField label={JOBS.further} value={further} change={setFurther} />
      <Button htmlType="submit" loading={save.isPending}>
        {JOBS.save}
      </Button>
      <p role="status">{save.isSuccess && JOBS.saved}</p>
      {save.error !== null && <ProblemView error={save.error} />}
    </form>
  );
}

type DayFieldProps = { readonly label: string; readonly value: string; readonly change: (value: string) => void };

function DayField({ label, value, change }: DayFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input id={id} type="number" min={1} max={60} required value={value} onChange={(event) => change(event.target.value)} />
    </div>
  );
}
