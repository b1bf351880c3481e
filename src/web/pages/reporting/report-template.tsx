import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { TEMPLATE_KEEPERS } from '../../../cases/roles.ts';
import type { ReportTemplateView } from '../../../contract/reporting-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import type { Filling } from '../../../registers/reporting/report-template.ts';
import { pathOf } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { reportTemplateQuery } from '../../queries.ts';
import { cellName, lettersOf } from './cell-name.ts';
import { MappingForm } from './mapping-form.tsx';
import { REPORTING } from './words.ts';

const route = getRouteApi('/office/reporting/$id');

/** One sheet of the level above: what it will be filled with, what its own rules say of that, and which column gets what. */
export function ReportTemplatePage() {
  const { id } = route.useParams();
  const query = useQuery(reportTemplateQuery(id));
  const { roles } = useMe();
  return (
    <Loaded query={query}>
      {(view) => (
        <Page title={view.name}>
          {view.refusal === null ? <Filled view={view} /> : <p className="note">{view.refusal.message}</p>}
          {TEMPLATE_KEEPERS.some((role) => roles.includes(role)) && (
            <Section title={REPORTING.mapping}>
              <MappingForm key={view.version} view={view} />
            </Section>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Filled({ view }: { readonly view: ReportTemplateView }) {
  return (
    <>
      <p>
        <Button type="primary" href={pathOf(`/report-templates/${view.id}/filled`)}>
          {REPORTING.fill}
        </Button>
      </p>
      <p className={view.faults.length > 0 ? 'note' : undefined}>{REPORTING.faults(view.faults.length)}</p>
      {view.faults.length > 0 && (
        <DataTable
          caption={REPORTING.faultList}
          rows={view.faults}
          rowKey={cellName}
          columns={[
            { head: REPORTING.cell, cell: cellName, short: true },
            { head: REPORTING.why, cell: ({ says }) => says, wide: true },
          ]}
        />
      )}
      <Section title={REPORTING.preview}>
        <Preview view={view} />
      </Section>
    </>
  );
}

const textOf = (value: Filling): string => (typeof value === 'object' ? formatDay(value.day) : String(value));

/** Rows and columns as they stand in the sheet. */
function Preview({ view: { sheets, mapping, cells } }: { readonly view: ReportTemplateView }) {
  if (mapping === null) return null;
  const heads = sheets.find(({ name }) => name === mapping.sheet)?.rows[mapping.headRow] ?? [];
  const rows = [...Map.groupBy(cells, ({ row }) => row)];
  return (
    <>
      <p className="hint">{REPORTING.previewHint(rows.length)}</p>
      <DataTable
        caption={REPORTING.preview}
        narrow="scroll"
        rows={rows}
        rowKey={([row]) => String(row)}
        columns={[
          { head: REPORTING.row, cell: ([row]) => row + 1 },
          ...mapping.columns.map(({ column }) => ({
            head: `${lettersOf(column)} ${heads[column] ?? ''}`,
            cell: ([, of]: (typeof rows)[number]) => {
              const found = of.find((cell) => cell.column === column);
              return found === undefined ? '' : textOf(found.value);
            },
          })),
        ]}
      />
    </>
  );
}
