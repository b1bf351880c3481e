import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { DispatchRegister, DispatchRow } from '../../../contract/dispatch-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { dispatchFile } from '../../parts/dispatches.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { SavedFilters } from '../../parts/saved-filters.tsx';
import { type DispatchFilter, dispatchesQuery } from '../../queries.ts';
import { useMe } from '../../parts/use-me.ts';
import { Filters } from './filters.tsx';
import { IssuePlans } from './issue-plans.tsx';
import { Templates } from './templates.tsx';
import { REGISTER } from './words.ts';

const route = getRouteApi('/office/dispatches');

/** 发文登记簿: every paper that got its number, whence it came, and whether the numbers are all there. */
export function DispatchesPage() {
  const filter = route.useSearch();
  const query = useQuery(dispatchesQuery());
  const { roles } = useMe();
  return (
    <Page title={REGISTER.title} extra={roles.includes('officer') ? <IssuePlans /> : null}>
      <Loaded query={query}>{(register) => <Register register={register} filter={filter} />}</Loaded>
      <Templates />
    </Page>
  );
}

const matches = ({ kind, number, title, addressee }: DispatchRow, wanted: DispatchFilter): boolean =>
  (wanted.kind === undefined || kind === wanted.kind) &&
  (wanted.q === undefined || `${number} ${title} ${addressee ?? ''}`.includes(wanted.q));

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
      <SavedFilters list="dispatches" />
      <Filters filter={filter} rows={rows} />
      <p>{REGISTER.count(shown.length, rows.length)}</p>
      <Rows rows={shown} filter={filterSays(filter, rows)} />
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

/** What the register is picked out by, in words; undefined where it is whole. */
function filterSays({ q, kind }: DispatchFilter, rows: readonly DispatchRow[]): string | undefined {
  const title = rows.find((row) => row.kind === kind)?.kindTitle ?? kind;
  const parts = [...(title === undefined ? [] : [`${REGISTER.kind} ${title}`]), ...(q === undefined ? [] : [`${REGISTER.find}“${q}”`])];
  return parts.length === 0 ? undefined : parts.join('；');
}

const Rows = ({ rows, filter }: { readonly rows: readonly DispatchRow[]; readonly filter: string | undefined }) => (
  <ListTable
    caption={REGISTER.caption}
    rows={rows}
    save={{ filter }}
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
        saved: ['text', ({ title }) => title],
      },
      { head: REGISTER.kind, cell: ({ kindTitle }) => kindTitle },
      { head: REGISTER.addressee, cell: ({ addressee }) => addressee ?? REGISTER.everybody },
      { head: REGISTER.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on], short: true },
      { head: REGISTER.by, cell: ({ by }) => by },
      {
        head: REGISTER.files,
        saved: null,
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
