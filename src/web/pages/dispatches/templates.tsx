import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { TEMPLATE_KEEPERS } from '../../../cases/roles.ts';
import type { TemplateRow } from '../../../contract/dispatch-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { pathOf, post } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { upload } from '../../parts/upload.ts';
import { useDone } from '../../parts/use-done.ts';
import { useMe } from '../../parts/use-me.ts';
import { templatesQuery } from '../../queries.ts';
import { TEMPLATES } from './words.ts';

/** The office's own Word templates: which kinds of paper are made with one, and for those who keep them, another. */
export function Templates() {
  const query = useQuery(templatesQuery());
  const { roles } = useMe();
  const mayChange = TEMPLATE_KEEPERS.some((role) => roles.includes(role));
  return (
    <Section title={TEMPLATES.title} id="templates">
      <p>{TEMPLATES.says}</p>
      <Loaded query={query}>
        {(rows) => (
          <>
            <InUse rows={rows.filter(({ inUse }) => inUse !== null)} mayChange={mayChange} />
            {mayChange && <Change rows={rows} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

const InUse = ({ rows, mayChange }: { readonly rows: readonly TemplateRow[]; readonly mayChange: boolean }) => (
  <DataTable
    caption={TEMPLATES.caption}
    rows={rows}
    rowKey={({ kind }) => kind}
    empty={<p>{TEMPLATES.none}</p>}
    columns={[
      { head: TEMPLATES.kind, cell: ({ title }) => title },
      { head: TEMPLATES.inUse, cell: ({ inUse }) => inUse && TEMPLATES.version(inUse.version, inUse.name), wide: true },
      { head: TEMPLATES.since, cell: ({ inUse }) => inUse && `${formatDay(inUse.on)} ${inUse.by}` },
      {
        head: TEMPLATES.download,
        cell: ({ kind, title }) => (
          <Button href={pathOf(`/dispatch-templates/${kind}/file`)} aria-label={`${TEMPLATES.download}：${title}`}>
            {TEMPLATES.download}
          </Button>
        ),
        bare: true,
      },
      { head: TEMPLATES.back, cell: (row) => mayChange && <Back row={row} />, bare: true },
    ]}
  />
);

function Back({ row: { kind, title, version } }: { readonly row: TemplateRow }) {
  const sayDone = useDone();
  const back = useMutation({
    mutationFn: () => post(`/dispatch-templates/${kind}/standard`, { version }),
    onSuccess: () => sayDone(TEMPLATES.gone),
  });
  return (
    <>
      <Button onClick={() => back.mutate()} loading={back.isPending} aria-label={`${TEMPLATES.back}：${title}`}>
        {TEMPLATES.back}
      </Button>
      {back.error !== null && <ProblemView error={back.error} />}
    </>
  );
}

/** One kind of paper, one file: checked and kept as soon as it is chosen. */
function Change({ rows }: { readonly rows: readonly TemplateRow[] }) {
  const sayDone = useDone();
  const [kind, setKind] = useState('');
  const version = rows.find((row) => row.kind === kind)?.version ?? 0;
  const [kindId, fileId] = [useId(), useId()];
  const change = useMutation({
    mutationFn: (file: File) =>
      upload<null>({ path: `/dispatch-templates/${kind}`, fields: { version: String(version) } }, [file], () => undefined).answer,
    onSuccess: () => sayDone(TEMPLATES.kept),
  });
  return (
    <>
      <p>{TEMPLATES.fields}</p>
      <div className="filters">
        <div className="field">
          <label htmlFor={kindId}>{TEMPLATES.change}</label>
          <select id={kindId} value={kind} onChange={({ target: { value } }) => setKind(value)}>
            <option value="">{TEMPLATES.which}</option>
            {rows.map((row) => (
              <option key={row.kind} value={row.kind}>
                {row.title}
              </option>
            ))}
          </select>
        </div>
        <div className="field grow">
          <label htmlFor={fileId}>{TEMPLATES.choose}</label>
          <input
            id={fileId}
            type="file"
            accept=".docx"
            disabled={kind === '' || change.isPending}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) change.mutate(file);
              target.value = '';
            }}
          />
        </div>
      </div>
      {change.error !== null && <ProblemView error={change.error} />}
    </>
  );
}
