import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { AuditView } from '../../../contract/audit-views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { auditQuery } from '../../queries.ts';
import { AuditEntries } from './audit-entries.tsx';
import { AuditFigures } from './audit-figures.tsx';
import { type Look, lookedWorkbook } from './looked-workbook.ts';
import { Sample } from './sample.tsx';
import { AUDIT } from './words.ts';

const route = getRouteApi('/office/audit');

async function save(looks: readonly Look[], view: AuditView): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${AUDIT.looked}.xlsx`, new Uint8Array(await writeWorkbook(lookedWorkbook(looks, view))), XLSX_TYPE);
}

/** 审计: a sample that anybody can draw again, and the way from any figure of the books to its papers and clauses. Nothing is changed here. */
export function Audit() {
  const { way, seed, count } = route.useSearch();
  const [looks, setLooks] = useState<readonly Look[]>([]);
  const query = useQuery(auditQuery({ way, seed, count }));
  const note = (look: Look): void => setLooks((before) => (before.some((each) => each.about === look.about) ? before : [...before, look]));
  return (
    <Page title={AUDIT.title}>
      <p className="hint">{AUDIT.hint}</p>
      <Loaded query={query}>
        {(view) => (
          <>
            <Sample view={view} />
            <AuditFigures />
            <AuditEntries onLook={note} />
            <Looked looks={looks} view={view} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Looked = ({ looks, view }: { readonly looks: readonly Look[]; readonly view: AuditView }) => (
  <Section title={AUDIT.looked} extra={<Button onClick={() => void save(looks, view)}>{AUDIT.excel}</Button>}>
    <p className="hint">{AUDIT.lookedHint}</p>
    <DataTable
      caption={AUDIT.looked}
      rows={looks}
      rowKey={({ about }) => about}
      empty={<p>{AUDIT.nothingLooked}</p>}
      columns={[
        { head: AUDIT.what, cell: ({ what }) => what, wide: true },
        { head: AUDIT.about, cell: ({ about }) => <span className="code">{about}</span> },
      ]}
    />
  </Section>
);
