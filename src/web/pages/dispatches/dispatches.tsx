import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import type { DispatchRegister, DispatchRow } from '../../../contract/dispatch-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { dispatchFile } from '../../parts/dispatches.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { type DispatchFilter, dispatchesQuery } from '../../queries.ts';
import { Filters } from './filters.tsx';
import { Templates } from './templates.tsx';
import { registerWorkbook } from './register-workbook.ts';
import { REGISTER } from './words.ts';

const route = getRouteApi('/office/dispatches');

/** 发文登记簿: every paper that got its number, whence it came, and whether the numbers are all there. */
export function DispatchesPage() {
  const filter = route.useSearch();
  const query = useQuery(dispatchesQuery());
  return (
    <Page title={REGISTER.title}>
      <Loaded query={query}>{(register) => <Register register={register} filter={filter} />}</Loaded>
      <Templates />
    </Page>
  );
}

const matches = ({ kind, number, title, addressee }: DispatchRow, wanted: DispatchFilter): boolean =>
  (wanted.kind === undefined || kind === wanted.kind) &&
  (wanted.q === undefined || `${number} ${title} ${addressee ?? ''}`.includes(wanted.q));

async function save(rows: readonly DispatchRow[]): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${REGISTER.title}.xlsx`, new Uint8Array(await writeWorkbook(registerWorkbook(rows))), XLSX_TYPE);
}

function Register({
  register: { rows, runs, withheld },
  filter,
}: {
  readonly register: DispatchRegister;
  readonly filter: DispatchFilter;
}) {
  const shown = rows.filter((row) => matches(row, filter));
  return (
    <>
      <Filters filter={filter} rows={rows} />
      <div className="row">
        <p>{REGISTER.count(shown.length, rows.length)}</p>
        {shown.length > 0 && <Button onClick={() => void save(shown)}>{REGISTER.save}</Button>}
      </div>
      <Rows rows={shown} />
      {runs.length > 0 && (
        <Section title={REGISTER.numbers}>
          {runs.map((run) => (
            <p key={`${run.year} ${run.code}`}>{REGISTER.run(run)}</p>
          ))}
          {withheld.length > 0 && <p>{REGISTER.withheld(withheld)}</p>}
        </Section>
      )}
    </>
  );
}

const Rows = ({ rows }: { readonly rows: readonly DispatchRow[] }) => (
  <DataTable
    caption={REGISTER.caption}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{REGISTER.none}</p>}
    columns={[
      { head: REGISTER.number, cell: ({ number }) => number, short: true },
      {
        head: REGISTER.name,
        wide: true,
        cell: ({ title, of }) => (
          <CaseLink kind={of.kind} id={of.id}>
            {title}
          </CaseLink>
        ),
      },
      { head: REGISTER.kind, cell: ({ kindTitle }) => kindTitle },
      { head: REGISTER.addressee, cell: ({ addressee }) => addressee ?? REGISTER.everybody },
      { head: REGISTER.on, cell: ({ on }) => formatDay(on), short: true },
      { head: REGISTER.by, cell: ({ by }) => by },
      {
        head: REGISTER.files,
        cell: ({ id, number, template }) => (
          <span className="row">
            <a href={dispatchFile(id, 'docx')} aria-label={`${number}：${REGISTER.docx}`}>
              {REGISTER.docx}
            </a>
            {template !== null && REGISTER.made(template)}
            <a href={dispatchFile(id, 'pdf')} aria-label={`${number}：${REGISTER.pdf}`}>
              {REGISTER.pdf}
            </a>
          </span>
        ),
      },
    ]}
  />
);
