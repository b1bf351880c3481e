import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { ForeseenShift, MovePreview } from '../../../contract/ruling-views.ts';
import { formatDay, isDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { PARTS } from '../../parts/words.ts';
import { moveQuery } from '../../queries.ts';
import { ForeseenView } from './foreseen.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ABOUT, MOVES, RULINGS } from './words.ts';

const route = getRouteApi('/office/moves/$to');

/** Many cases to an amendment at once: first what would change for whom, then which of them, then the act. */
export function MovePage() {
  const { to } = route.useParams();
  const query = useQuery(moveQuery(to));
  return (
    <Loaded query={query} title={RULINGS.versions}>
      {(preview) => <Move preview={preview} />}
    </Loaded>
  );
}

function Move({ preview }: { readonly preview: MovePreview }) {
  const { to, cases } = preview;
  const { inForceOn } = to.issue;
  return (
    <Page title={MOVES.title(to.title)}>
      <p>{MOVES.intro}</p>
      {!to.isInForce && inForceOn !== null && isDay(inForceOn) && <p className="note">{MOVES.notYet(formatDay(inForceOn))}</p>}
      {cases.length === 0 ? (
        <p>{MOVES.none}</p>
      ) : (
        <>
          <Section title={MOVES.cases}>
            <Chooser preview={preview} />
          </Section>
          <Section title={MOVES.changes}>
            <ForeseenView foreseen={preview} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Chooser({ preview: { to, cases, shifts } }: { readonly preview: MovePreview }) {
  const { roles } = useMe();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setOpen] = useState(false);
  const mayMove = to.isInForce && PROJECT_ACTS.moveToPolicy.roles.some((role) => roles.includes(role));
  const tick = (ids: readonly string[], isTicked: boolean): void =>
    setTicked((before) => new Set(isTicked ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  // Those moved meanwhile are no longer in the list.
  const chosen = cases.filter(({ caseId }) => ticked.has(caseId));
  const all = cases.map(({ caseId }) => caseId);
  return (
    <>
      {mayMove ? (
        <div className="row">
          <label className="tick">
            <input type="checkbox" checked={chosen.length === cases.length} onChange={({ target }) => tick(all, target.checked)} />
            {PARTS.selectAll}（{cases.length}）
          </label>
          <Button type="primary" aria-haspopup="dialog" disabled={chosen.length === 0} onClick={() => setOpen(true)}>
            {MOVES.move(chosen.length)}
          </Button>
        </div>
      ) : (
        <p className="hint">{MOVES.approverOnly}</p>
      )}
      <CaseTable cases={cases} shifts={shifts} {...(mayMove && { ticked, tick })} />
      {isOpen && <MoveDialog to={to} cases={chosen} close={() => setOpen(false)} />}
    </>
  );
}

type TableProps = Pick<MovePreview, 'cases' | 'shifts'> & {
  readonly ticked?: ReadonlySet<string>;
  readonly tick?: (ids: readonly string[], isTicked: boolean) => void;
};

function CaseTable({ cases, shifts, ticked, tick }: TableProps) {
  const changes = ({ caseId }: MovePreview['cases'][number]): boolean => shifts.some((shift) => shift.caseId === caseId);
  const select = {
    head: MOVES.select,
    bare: true as const,
    cell: ({ caseId, name }: MovePreview['cases'][number]) => (
      <label className="tick box-only">
        <input type="checkbox" checked={ticked?.has(caseId) ?? false} onChange={({ target }) => tick?.([caseId], target.checked)} />
        <span className="unseen">{PARTS.select(name)}</span>
      </label>
    ),
  };
  return (
    <DataTable
      caption={MOVES.cases}
      rows={[...cases.filter(changes), ...cases.filter((each) => !changes(each))]}
      rowKey={({ caseId }) => caseId}
      columns={[
        ...(tick ? [select] : []),
        {
          head: MOVES.firm,
          cell: ({ caseId, name }) => (
            <CaseLink kind="project" id={caseId}>
              {name}
            </CaseLink>
          ),
          wide: true,
        },
        { head: MOVES.effect, cell: ({ caseId }) => <Effect shifts={shifts.filter((shift) => shift.caseId === caseId)} />, wide: true },
      ]}
    />
  );
}

/** Per question what becomes of it, each kind once; the figures stand in the table below. */
function Effect({ shifts }: { readonly shifts: readonly ForeseenShift[] }) {
  const words = new Set(shifts.map(({ decision, direction }) => `${ABOUT[decision] ?? decision}${RULINGS.directions[direction]}`));
  return words.size === 0 ? <>{MOVES.same}</> : <>{[...words].join('，')}</>;
}
