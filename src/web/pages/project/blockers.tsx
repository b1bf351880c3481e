import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import { BLOCKER_FROM } from '../../../cases/project/blocker/named-blocker.ts';
import { BLOCKER_SOURCE_WORDS, BLOCKER_STEP_WORDS } from '../../../cases/project/blocker/words.ts';
import type { Blocker } from '../../../cases/project/events.ts';
import { findPeriod, hasRunOut, type PeriodOnFile } from '../../../cases/project/suspension/period-on-file.ts';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay, type Day } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { Offers } from '../../acts/offers.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useMe } from '../../parts/use-me.ts';
import { BLOCKERS } from './words.ts';

type OnBlocker = keyof typeof BLOCKER_FROM;
const ON_BLOCKER = Object.keys(BLOCKER_FROM) as OnBlocker[];
/** Begun in this section, beside the blocker they are about. */
export const BLOCKER_OFFERS: readonly string[] = ['raiseBlocker', ...ON_BLOCKER];

/** What is in the way of the works: with whom it lies, until when, and what may be done about it. */
export function Blockers({ view }: { readonly view: ProjectView }) {
  const { today } = useMe();
  const { blockers = [] } = view.project;
  const dueOf = ({ id }: Blocker) => findPeriod(view.project, 'blocker', id);
  const acts = view.acts.filter(({ act }) => act === 'raiseBlocker');
  return (
    <>
      {acts.length > 0 && <Offers of={{ ...view, acts }} />}
      <DataTable
        caption={BLOCKERS.caption}
        rows={blockers.toReversed()}
        rowKey={({ id }) => id}
        empty={<p>{BLOCKERS.none}</p>}
        columns={[
          { head: BLOCKERS.what, cell: ({ id, text }) => `${id}. ${text}`, wide: true },
          { head: BLOCKERS.raised, cell: (each) => `${formatDay(each.raisedOn)} ${each.raisedBy}（${BLOCKER_SOURCE_WORDS[each.source]}）` },
          { head: BLOCKERS.owner, cell: (each) => ownerSays(each, dueOf(each)) },
          {
            head: BLOCKERS.step,
            cell: (each) => (
              <>
                <span className={each.step === 'closed' ? 'tag' : 'tag open'}>{BLOCKER_STEP_WORDS[each.step]}</span>
                {isOverdue(dueOf(each), today) && <span className="tag bad">{BLOCKERS.overdue}</span>}
                {each.escalatedTo && <span className="tag bad">{BLOCKERS.escalated(ROLE_WORDS[each.escalatedTo])}</span>}
              </>
            ),
          },
          { head: BLOCKERS.answer, cell: ({ answer, reason }) => [answer, reason].filter(Boolean).join('；') || '—', wide: true },
          { head: BLOCKERS.acts, cell: (each) => <Acts of={each} view={view} />, bare: true },
        ]}
      />
    </>
  );
}

const isOverdue = (period: PeriodOnFile | undefined, today: Day): boolean => period !== undefined && hasRunOut(period, today);

const ownerSays = ({ owner, person, dueOn: set }: Blocker, period: PeriodOnFile | undefined): string => {
  const dueOn = period === undefined ? set : period.dueOn;
  if (owner === undefined || dueOn === undefined) return '—';
  return `${ROLE_WORDS[owner]}${person ?? ''}，${dueOn === null ? BLOCKERS.suspended : `${formatDay(dueOn)}前`}`;
};

function Acts({ of, view }: { readonly of: Blocker; readonly view: ProjectView }) {
  const may = (act: OnBlocker): boolean =>
    BLOCKER_FROM[act].includes(of.step) && view.acts.some((offer) => offer.act === act && offer.allowed);
  return (
    <div className="row">
      {ON_BLOCKER.filter(may).map((act) => (
        <ActButton
          key={act}
          target={{
            kind: 'project',
            caseId: view.id,
            version: view.version,
            act,
            label: PROJECT_ACTS[act].label,
            given: { blockerId: of.id },
          }}
        >
          <p>{of.text}</p>
        </ActButton>
      ))}
    </div>
  );
}
