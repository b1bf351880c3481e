import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { AgendaView } from '../../../contract/meeting-views.ts';
import type { KeptView, RowLine } from '../../../contract/row-views.ts';
import { sayCell } from '../../../cases/row/say-cell.ts';
import { keptRegisters } from '../../../registers/kept/index.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { agendaQuery, keptRegisterQuery } from '../../queries.ts';
import { AgendaScreen } from './agenda-screen.tsx';
import { BeginForm } from './begin-form.tsx';
import { type Meeting, REGISTER } from './meeting-of.ts';
import { MEETING } from './words.ts';

const route = getRouteApi('/office/meeting');

/** 开会: what the task force has before it, one matter a screen, and what it decides, written down where it is followed up. */
export function MeetingPage() {
  const meeting = route.useSearch();
  const agenda = useQuery(agendaQuery());
  const register = useQuery(keptRegisterQuery(REGISTER));
  const members = useQuery({ ...keptRegisterQuery('task-force-members'), select: serving });
  return (
    <Page title={MEETING.title}>
      <p className="hint">{MEETING.says}</p>
      <Loaded query={register}>
        {(kept) => (
          <Loaded query={agenda}>
            {(view) => <Loaded query={members}>{(names) => <Held meeting={meeting} agenda={view} kept={kept} members={names} />}</Loaded>}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

/** Who sits in the task force now, by its register. */
const serving = ({ rows }: KeptView): readonly string[] => [
  ...new Set(rows.filter(({ cells }) => cells['status'] === 'serving').map(({ cells }) => String(cells['person']))),
];

type Props = { readonly meeting: Meeting; readonly agenda: AgendaView; readonly kept: KeptView; readonly members: readonly string[] };

function Held({ meeting, agenda: { items }, kept, members }: Props) {
  const decided = kept.rows.filter(({ cells }) => cells['meeting'] === meeting.name && cells['heldOn'] === meeting.on).toReversed();
  const own = new Set(decided.map(({ id }) => id));
  const open = items.filter(({ caseId }) => !own.has(caseId));
  return (
    <>
      <BeginForm meeting={meeting} items={open} members={members} />
      {meeting.at !== undefined && <AgendaScreen meeting={meeting} items={open} kept={kept} decided={decided} />}
      {meeting.name !== undefined && <Decided rows={decided} />}
    </>
  );
}

const say = (column: string) => (row: RowLine) => sayCell(keptRegisters[REGISTER], column, row.cells[column]);
const head = (column: string): string => keptRegisters[REGISTER].columns.find(({ key }) => key === column)?.header ?? column;

/** What came of it, and the minutes, which are made from the first of its rows. */
function Decided({ rows }: { readonly rows: readonly RowLine[] }) {
  const [first] = rows;
  return (
    <Section title={MEETING.decided}>
      <ListTable
        caption={MEETING.decided}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{MEETING.noneDecided}</p>}
        columns={[
          { head: head('topic'), cell: say('topic') },
          {
            head: head('decision'),
            cell: (row) => (
              <CaseLink kind="row" id={row.id}>
                {say('decision')(row)}
              </CaseLink>
            ),
            saved: ['text', say('decision')],
            wide: true,
          },
          { head: head('department'), cell: say('department') },
          { head: head('person'), cell: say('person') },
          { head: head('dueOn'), cell: say('dueOn') },
        ]}
      />
      {first !== undefined && <Dispatches title={MEETING.minutes} caseId={first.id} />}
    </Section>
  );
}
