import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
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

/** The office's own Word templates: which kind of paper is made with which, and for those who keep them, another one. */
export function Templates() {
  const query = useQuery(templatesQuery());
  return (
    <Section title={TEMPLATES.title} id="templates">
      <p>{TEMPLATES.says}</p>
      <p>{TEMPLATES.fields}</p>
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            caption={TEMPLATES.caption}
            rows={rows}
            rowKey={({ kind }) => kind}
            columns={[
              { head: TEMPLATES.kind, cell: ({ title }) => title },
              { head: TEMPLATES.layout, cell: (row) => <Layout row={row} />, wide: true },
              { head: TEMPLATES.change, cell: (row) => <Change row={row} />, bare: true },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

function Layout({ row: { kind, title, inUse } }: { readonly row: TemplateRow }) {
  if (inUse === null) return TEMPLATES.standard;
  return (
    <>
      {TEMPLATES.inUse(inUse.version, inUse.name, formatDay(inUse.on), inUse.by)}{' '}
      <a href={pathOf(`/dispatch-templates/${kind}/file`)} aria-label={`${TEMPLATES.download}：${title}`}>
        {TEMPLATES.download}
      </a>
    </>
  );
}

function Change({ row: { kind, title, inUse } }: { readonly row: TemplateRow }) {
  const { roles } = useMe();
  const sayDone = useDone();
  const path = `/dispatch-templates/${kind}`;
  const change = useMutation({
    mutationFn: (file: File) => upload<null>({ path }, [file], () => undefined).answer,
    onSuccess: () => sayDone(TEMPLATES.kept),
  });
  const back = useMutation({ mutationFn: () => post(`${path}/standard`), onSuccess: () => sayDone(TEMPLATES.gone) });
  if (!roles.includes('officer') && !roles.includes('director')) return null;
  const error = change.error ?? back.error;
  return (
    <>
      <span className="row">
        <input
          type="file"
          accept=".docx"
          aria-label={TEMPLATES.choose(title)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) change.mutate(file);
            target.value = '';
          }}
        />
        {inUse !== null && (
          <Button onClick={() => back.mutate()} loading={back.isPending} aria-label={`${TEMPLATES.back}：${title}`}>
            {TEMPLATES.back}
          </Button>
        )}
      </span>
      {error !== null && <ProblemView error={error} />}
    </>
  );
}
