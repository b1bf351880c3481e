import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import type { KeptView } from '../../../contract/row-views.ts';
import { keptWorkbook } from '../../../documents/kept-workbook.ts';
import { keptRegisters } from '../../../registers/kept/index.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Loaded, Page } from '../../parts/page.tsx';
import { keptRegisterQuery, meQuery } from '../../queries.ts';
import { Ranking } from './ranking.tsx';
import { rowFields } from './row-fields.ts';
import { RowsTable } from './rows-table.tsx';
import { SheetIn } from './sheet-in.tsx';
import { KEPT } from './words.ts';

const route = getRouteApi('/office/kept/$name');

/** Any kept register: its rows with search and filter, a form made from its columns, Excel out and in. */
export function KeptRegisterPage() {
  const { name } = route.useParams();
  const query = useQuery(keptRegisterQuery(name));
  return (
    <Loaded query={query} title={KEPT.title}>
      {(view) => <Kept key={view.name} view={view} />}
    </Loaded>
  );
}

async function save(view: KeptView): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  const register = keptRegisters[view.name];
  const rows = view.rows.filter(({ stage }) => stage === 'kept').toReversed();
  handFile(`${register.title}.xlsx`, new Uint8Array(await writeWorkbook(keptWorkbook(register, rows))), XLSX_TYPE);
}

function Kept({ view }: { readonly view: KeptView }) {
  const { data: me } = useQuery(meQuery());
  const [isIn, setIn] = useState(false);
  const register = keptRegisters[view.name];
  const { title, says, clause, writers, readers } = register;
  if (me === undefined) return null;
  const words = (roles: typeof writers): string => roles.map((role) => ROLE_WORDS[role]).join('、');
  return (
    <Page isSensitive title={title} extra={<ClauseLink clause={clause} />}>
      <p>{says}</p>
      <div className="row">
        {view.mayWrite && (
          <ActButton
            primary
            target={{
              kind: 'row',
              act: 'enterRow',
              label: KEPT.enter,
              given: { register: view.name },
              fields: rowFields(register, view, me),
              typed: initialTyped(view),
            }}
          />
        )}
        <Button onClick={() => void save(view)}>{KEPT.save}</Button>
        {view.mayWrite && (
          <Button aria-haspopup="dialog" onClick={() => setIn(true)}>
            {KEPT.upload}
          </Button>
        )}
      </div>
      {isIn && <SheetIn name={view.name} close={() => setIn(false)} />}
      {view.name === 'provider-matches' && <Ranking />}
      <RowsTable view={view} />
      <details>
        <summary>{KEPT.writers}</summary>
        <p>
          {KEPT.writers}：{words(writers)}
        </p>
        <p>
          {KEPT.readers}：{words(readers)}
        </p>
      </details>
    </Page>
  );
}

const initialTyped = ({ name }: KeptView) =>
  Object.fromEntries(
    keptRegisters[name].columns.flatMap((column) =>
      column.kind === 'choice' && column.initial !== undefined ? [[column.key, { text: column.initial }]] : [],
    ),
  );
