import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { findTownship } from '../../../../policy/townships/index.ts';
import { PROJECT_STAGE_WORDS, type ProjectStage } from '../../../cases/project/stages.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import type { Column, SaveAs } from '../../parts/column.ts';
import { ListTable } from '../../parts/list-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { OutcomeMark } from '../../parts/verdict.tsx';
import { OUTCOME, PARTS } from '../../parts/words.ts';
import { industryWord } from '../../parts/industry-words.ts';
import { PROJECTS, TEST_WORDS } from './words.ts';

type Props = {
  readonly rows: readonly ProjectRow[];
  readonly empty: ReactNode;
  readonly save?: SaveAs<ProjectRow>;
  readonly isChoosable: (row: ProjectRow) => boolean;
  readonly chosen: ReadonlyMap<string, ProjectRow>;
  readonly choose: (rows: readonly ProjectRow[], isChosen: boolean) => void;
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

const named = (tests: readonly string[]): string => tests.map((test) => TEST_WORDS[test] ?? test).join('、');
const openTests = ({ failed, unknown }: ProjectRow): string => named([...failed, ...unknown]);
const eligibilitySays = (row: ProjectRow): string =>
  [...(row.outcome === null ? [] : [OUTCOME[row.outcome].word]), openTests(row)].filter((each) => each !== '').join('：');

const COLUMNS: ReadonlyArray<Column<ProjectRow>> = [
  { head: PROJECTS.name, cell: (row) => <Name row={row} />, wide: true, saved: ['text', ({ name }) => name] },
  { head: PROJECTS.code, cell: ({ creditCode }) => creditCode, fileOnly: true },
  { head: PROJECTS.industry, cell: ({ industry }) => (industry === null ? '—' : industryWord(industry)) },
  {
    head: PROJECTS.township,
    cell: ({ township }) => (township === null ? '' : (findTownship(township)?.name ?? township)),
    fileOnly: true,
  },
  {
    head: PROJECTS.stage,
    cell: ({ stage }) => <span className="tag">{PROJECT_STAGE_WORDS[stage]}</span>,
    saved: ['text', ({ stage }) => PROJECT_STAGE_WORDS[stage]],
  },
  { head: PROJECTS.verdict, cell: (row) => <Eligibility row={row} />, saved: ['text', eligibilitySays] },
  {
    head: PROJECTS.recognised,
    cell: (row) => (row.recognisedFen === 0 && BEFORE_EXPENSES.has(row.stage) ? '—' : <Yuan fen={row.recognisedFen} />),
    saved: ['fen', ({ recognisedFen, stage }) => (recognisedFen === 0 && BEFORE_EXPENSES.has(stage) ? null : recognisedFen)],
    money: true,
  },
  {
    head: PROJECTS.amount,
    cell: ({ amountFen }) => (amountFen === null ? '—' : <Yuan fen={amountFen} />),
    saved: ['fen', ({ amountFen }) => amountFen],
    money: true,
  },
  { head: PROJECTS.updated, cell: ({ updatedOn }) => formatDay(updatedOn), saved: ['day', ({ updatedOn }) => updatedOn], short: true },
];

export function ProjectTable({ rows, empty, save, isChoosable, chosen, choose }: Props) {
  const choosable = rows.filter(isChoosable);
  const select: Column<ProjectRow> = {
    head: PROJECTS.columnSelect,
    bare: true,
    cell: (row) =>
      isChoosable(row) && (
        <label className="tick box-only">
          <input type="checkbox" checked={chosen.has(row.id)} onChange={(event) => choose([row], event.target.checked)} />
          <span className="unseen">{PARTS.select(row.name)}</span>
        </label>
      ),
  };
  return (
    <>
      {choosable.length > 1 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={choosable.every((row) => chosen.has(row.id))}
            onChange={(event) => choose(choosable, event.target.checked)}
          />
          {PARTS.selectAll}（{choosable.length}）
        </label>
      )}
      <ListTable
        caption={PROJECTS.caption}
        rows={rows}
        rowKey={(row) => row.id}
        empty={empty}
        {...(save && { save })}
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

function Eligibility({ row }: { readonly row: ProjectRow }) {
  const open = openTests(row);
  return (
    <>
      <OutcomeMark outcome={row.outcome} />
      {open !== '' && <small className="muted under">{open}</small>}
    </>
  );
}
