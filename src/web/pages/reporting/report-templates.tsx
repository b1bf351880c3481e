import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { TEMPLATE_KEEPERS } from '../../../cases/roles.ts';
import type { ReportTemplateLine } from '../../../contract/reporting-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { upload } from '../../parts/upload.ts';
import { useDone } from '../../parts/use-done.ts';
import { useMe } from '../../parts/use-me.ts';
import { reportTemplatesQuery } from '../../queries.ts';
import { REPORTING } from './words.ts';

/** 上级报表: the sheets that the levels above want filled. */
export function ReportTemplates() {
  const query = useQuery(reportTemplatesQuery());
  const { roles } = useMe();
  return (
    <Page title={REPORTING.title}>
      <p>{REPORTING.says}</p>
      {TEMPLATE_KEEPERS.some((role) => roles.includes(role)) && <Add />}
      <Section title={REPORTING.list}>
        <Loaded query={query}>{(rows) => <List rows={rows} />}</Loaded>
      </Section>
    </Page>
  );
}

function Add() {
  const sayDone = useDone();
  const id = useId();
  const add = useMutation({
    mutationFn: (file: File) => upload<{ readonly id: string }>({ path: '/report-templates' }, [file], () => undefined).answer,
    onSuccess: () => sayDone(REPORTING.kept),
  });
  return (
    <div className="field">
      <label htmlFor={id}>{REPORTING.add}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx"
        disabled={add.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) add.mutate(file);
          target.value = '';
        }}
      />
      {add.error !== null && <ProblemView error={add.error} />}
    </div>
  );
}

const List = ({ rows }: { readonly rows: readonly ReportTemplateLine[] }) => (
  <DataTable
    caption={REPORTING.list}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{REPORTING.none}</p>}
    columns={[
      {
        head: REPORTING.name,
        cell: ({ id, name }) => (
          <Link to="/reporting/$id" params={{ id }}>
            {name}
          </Link>
        ),
        wide: true,
      },
      { head: REPORTING.columns, cell: ({ columns }) => REPORTING.count(columns) },
      { head: REPORTING.by, cell: ({ by }) => by },
      { head: REPORTING.on, cell: ({ on }) => formatDay(on), short: true },
    ]}
  />
);
