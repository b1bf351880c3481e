import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PROJECT_STAGE_WORDS, type ProjectStage } from '../../../cases/project/stages.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { OutcomeMark } from '../../parts/verdict.tsx';
import { PARTS } from '../../parts/words.ts';
import { industryWord } from '../../parts/industry-words.ts';
import { isChoosable } from './choosable.ts';
import { PROJECTS, TEST_WORDS } from './words.ts';

type Props = {
  readonly rows: readonly ProjectRow[];
  readonly empty: ReactNode;
  readonly chosen?: ReadonlyMap<string, ProjectRow>;
  readonly choose?: (rows: readonly ProjectRow[], isChosen: boolean) => void;
};

/** Nothing can have been spent yet: a dash, where a zero would read like a refusal. */
const BEFORE_EXPENSES: ReadonlySet<ProjectStage> = new Set([
  'applied',
  'returned',
  'withdrawn',
  'ineligible',
  'eligible',
  'proposed',
  'listed',
  'removed',
]);

const COLUMNS: ReadonlyArray<Column<ProjectRow>> = [
  { head: PROJECTS.name, cell: (row) => <Name row={row} />, wide: true },
  { head: PROJECTS.industry, cell: ({ industry }) => (industry === null ? '—' : industryWord(industry)) },
  { head: PROJECTS.stage, cell: ({ stage }) => <span className="tag">{PROJECT_STAGE_WORDS[stage]}</span> },
  { head: PROJECTS.verdict, cell: (row) => <Eligibility row={row} /> },
  {
    head: PROJECTS.recognised,
    cell: (row) => (row.recognisedFen === 0 && BEFORE_EXPENSES.has(row.stage) ? '—' : <Yuan fen={row.recognisedFen} />),
    money: true,
  },
  { head: PROJECTS.amount, cell: ({ amountFen }) => (amountFen === null ? '—' : <Yuan fen={amountFen} />), money: true },
  { head: PROJECTS.updated, cell: ({ updatedOn }) => formatDay(updatedOn), short: true },
];

export function ProjectTable({ rows, empty, chosen, choose }: Props) {
  const choosable = choose === undefined ? [] : rows.filter(isChoosable);
  const select: Column<ProjectRow> = {
    head: PROJECTS.columnSelect,
    bare: true,
    cell: (row) =>
      isChoosable(row) && (
        <label className="tick box-only">
          <input type="checkbox" checked={chosen?.has(row.id) ?? false} onChange={(event) => choose?.([row], event.target.checked)} />
          <span className="unseen">{PARTS.select(row.name)}</span>
        </label>
      ),
  };
  return (
    <>
      {choose !== undefined && choosable.length > 1 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={choosable.every((row) => chosen?.has(row.id))}
            onChange={(event) => choose(choosable, event.target.checked)}
          />
          {PARTS.selectAll}（{choosable.length}）
        </label>
      )}
      <DataTable
        caption={PROJECTS.caption}
        rows={rows}
        rowKey={(row) => row.id}
        empty={empty}
        columns={choosable.length === 0 ? COLUMNS : [select, ...COLUMNS]}
      />
    </>
  );
}

function Name({ row }: { readonly row: ProjectRow }) {
  return (
    <>
      <Link to="/projects/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
      <small className="code">{row.creditCode}</small>
    </>
  );
}

const named = (tests: readonly string[]): string => tests.map((test) => TEST_WORDS[test] ?? test).join('、');

function Eligibility({ row }: { readonly row: ProjectRow }) {
  const open = named([...row.failed, ...row.unknown]);
  return (
    <>
      <OutcomeMark outcome={row.outcome} />
      {open !== '' && <small className="muted under">{open}</small>}
    </>
  );
}
