import type { Foreseen, ForeseenShift } from '../../../contract/ruling-views.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { ABOUT, RULINGS } from './words.ts';

const SHOWN = ['losses', 'gains', 'otherwise', 'unchanged'] as const;

/** Which open cases change, by how much and why: losses first, since a signer must have seen them. */
export function ForeseenView({ foreseen: { effect, shifts } }: { readonly foreseen: Foreseen }) {
  return (
    <div aria-live="polite">
      <p className="verdict-line">
        {SHOWN.map((key) => `${effect[key]} ${RULINGS.count[key]}`).join('，')}
        {effect.changeFen !== 0 && (
          <>
            ；{RULINGS.change} <Yuan fen={effect.changeFen} />
          </>
        )}
      </p>
      <DataTable
        caption={RULINGS.foreseen}
        rows={shifts}
        rowKey={({ name, decision }) => `${name} ${decision}`}
        empty={<p>{RULINGS.nothing}</p>}
        columns={[
          {
            head: RULINGS.firm,
            cell: ({ caseId, name }) => (
              <CaseLink kind="project" id={caseId}>
                {name}
              </CaseLink>
            ),
            wide: true,
          },
          { head: RULINGS.about, cell: ({ decision }) => ABOUT[decision] ?? decision },
          { head: RULINGS.direction, cell: ({ direction }) => <span className="tag">{RULINGS.directions[direction]}</span> },
          { head: RULINGS.amounts, cell: (shift) => <Amounts shift={shift} />, money: true },
          { head: RULINGS.why, cell: ({ why }) => why, wide: true },
        ]}
      />
    </div>
  );
}

function Amounts({ shift: { fenBefore, fenAfter } }: { readonly shift: ForeseenShift }) {
  if (fenBefore === null && fenAfter === null) return '—';
  const figure = (fen: number | null) => (fen === null ? RULINGS.undecided : <Yuan fen={fen} />);
  return (
    <>
      {figure(fenBefore)} → {figure(fenAfter)}
    </>
  );
}
