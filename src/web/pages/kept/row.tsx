import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ROW_ACTS, ROW_STAGE_WORDS } from '../../../cases/row/acts.ts';
import { columnsOpenTo } from '../../../cases/row/columns.ts';
import { sayCell, sayShare } from '../../../cases/row/say-cell.ts';
import type { RowView } from '../../../contract/row-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { type KeptName, keptRegisters } from '../../../registers/kept/index.ts';
import type { KeptRegister } from '../../../registers/kept/kept-register.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { Offers } from '../../acts/offers.tsx';
import { pathOf } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Deadlines } from '../../parts/deadlines.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery, keptRegisterQuery, meQuery } from '../../queries.ts';
import { changesOnly, rowFields, typedOf } from './row-fields.ts';
import { ROW } from './words.ts';

const route = getRouteApi('/office/rows/$id');
/** Registers whose rows official papers are made from. */
const GIVES_PAPERS: readonly KeptName[] = ['application-calls', 'meeting-decisions', 'circulars'];

/** One row of a kept register: its cells, what may be done, and every change with who, when and why. */
export function RowPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<RowView>(id));
  return (
    <Loaded query={query} title={ROW.fallback}>
      {(view) => <Row view={view} />}
    </Loaded>
  );
}

function Row({ view }: { readonly view: RowView }) {
  const register = keptRegisters[view.register];
  return (
    <Page isSensitive title={view.title} extra={<span className="tag">{ROW_STAGE_WORDS[view.stage]}</span>}>
      <p>
        <Link to="/kept/$name" params={{ name: view.register }}>
          {ROW.back(register.title)}
        </Link>
      </p>
      <Section title={ROW.cells}>
        <FactList
          lines={[
            ...register.columns.map(({ key, header }): readonly [string, React.ReactNode] => [
              header,
              <CellText key={key} view={view} column={key} />,
            ]),
            ...(register.share === undefined ? [] : [[register.share.header, sayShare(register, view.cells)] as const]),
            [ROW.enteredOn, formatDay(view.enteredOn)],
          ]}
        />
      </Section>
      <Deadlines lines={view.deadlines} />
      <Section title={ROW.acts}>
        <div className="row">
          <Change view={view} register={register} />
        </div>
        <Offers of={view} elsewhere={['changeRow']} />
      </Section>
      {GIVES_PAPERS.includes(view.register) && <Dispatches title={DISPATCH.title} caseId={view.id} />}
      <Section title={ROW.history}>
        <Changes view={view} register={register} />
      </Section>
      <Section title={ROW.timeline}>
        <Timeline entries={view.timeline} />
      </Section>
    </Page>
  );
}

function CellText({ view: { id, register, cells }, column }: { readonly view: RowView; readonly column: string }) {
  const definition = keptRegisters[register];
  const value = cells[column];
  const isFile = definition.columns.some(({ key, kind }) => key === column && kind === 'file');
  if (!isFile || value === undefined) return <span className="lines">{sayCell(definition, column, value)}</span>;
  return <a href={pathOf(`/rows/${encodeURIComponent(id)}/files/${String(value)}`)}>{ROW.file(String(value))}</a>;
}

/** The form opens with the cells as shown; only what was changed in it is sent. */
function Change({ view, register }: { readonly view: RowView; readonly register: KeptRegister }) {
  const { data: me } = useQuery(meQuery());
  const { data: named } = useQuery(keptRegisterQuery(view.register));
  const offer = view.acts.find(({ act }) => act === 'changeRow');
  if (me === undefined || named === undefined || offer?.allowed !== true) return null;
  const open = columnsOpenTo(register, me, view.cells).map(({ key }) => key);
  return (
    <ActButton
      primary
      target={{
        kind: 'row',
        caseId: view.id,
        version: view.version,
        act: 'changeRow',
        label: ROW_ACTS.changeRow.label,
        given: { register: view.register },
        fields: rowFields(register, named, me, view.cells),
        typed: typedOf(register, view.cells),
        sends: changesOnly(register, view.cells, open),
      }}
    />
  );
}

function Changes({ view, register }: { readonly view: RowView; readonly register: KeptRegister }) {
  const lines = view.changes.flatMap(({ version, cells }) => {
    const entry = view.timeline.find((each) => each.version === version);
    return cells.map((change) => ({ version, change, by: entry?.by ?? '', on: entry?.on }));
  });
  const headerOf = (key: string): string => register.columns.find((column) => column.key === key)?.header ?? key;
  return (
    <DataTable
      caption={ROW.historyCaption}
      rows={lines.toReversed()}
      rowKey={({ version, change }) => `${version}:${change.key}`}
      columns={[
        { head: ROW.version, cell: ({ version }) => version },
        {
          head: ROW.what,
          wide: true,
          cell: ({ change: { key, from, to } }) => `${headerOf(key)}：${sayCell(register, key, from)} → ${sayCell(register, key, to)}`,
        },
        { head: ROW.who, cell: ({ by }) => by },
        { head: ROW.when, cell: ({ on }) => (on === undefined ? '' : formatDay(on)) },
      ]}
    />
  );
}
