import type { Session } from '../api/session.ts';
import { BLOCKER_STEP_WORDS } from '../cases/project/blocker/words.ts';
import type { Blocker } from '../cases/project/events.ts';
import { ROLE_WORDS } from '../cases/roles.ts';
import { findPeriod } from '../cases/project/suspension/period-on-file.ts';
import type { ProjectView } from '../contract/views.ts';
import { byEndOf, type Day, formatDay } from '../kernel/day.ts';
import { Confirm } from './firm-confirm.tsx';

type Props = { readonly view: ProjectView; readonly session: Session; readonly commandKey: string };
/** With whom it lies and until when, as it stands today. */
const ownerSays = ({ owner, id }: Blocker, project: ProjectView['project'], today: Day): string => {
  const dueOn = findPeriod(project, 'blocker', id)?.dueOn;
  if (owner === undefined || dueOn === undefined) return '';
  return `，由${ROLE_WORDS[owner]}${dueOn === null ? '办结，期限已中止' : `在${byEndOf(dueOn)}办结${dueOn < today ? '，已经过期' : ''}`}`;
};

const One = ({ blocker, project, ...rest }: { blocker: Blocker; project: ProjectView['project'] } & Omit<Props, 'view'>) => {
  const { id, text, step, answer, raisedOn } = blocker;
  return (
    <li>
      <strong>
        {id}. {text}
      </strong>{' '}
      <span className="tag">{BLOCKER_STEP_WORDS[step]}</span>
      <p className="soft small">
        {formatDay(raisedOn)}提出
        {ownerSays(blocker, project, rest.session.me.today)}
      </p>
      {answer === undefined ? null : <p>答复：{answer}</p>}
      {step === 'resolved' ? (
        <>
          <Confirm {...rest} path="/firm/blockers/confirmation" button="确认已解决" about={{ name: 'blockerId', id }} />
          <p>
            <a href={`/firm/blockers/return?blockerId=${encodeURIComponent(id)}`}>没有解决，退回重办</a>
          </p>
        </>
      ) : null}
    </li>
  );
};

/** What is in the firm's way, who sees to it and until when; the firm says when it is solved. */
export const FirmBlockers = ({ view, ...rest }: Props) => {
  const { blockers = [] } = view.project;
  const may = view.acts.some(({ act, allowed }) => act === 'raiseBlocker' && allowed);
  if (blockers.length === 0 && !may) return null;
  return (
    <>
      <h2 id="blockers">堵点难点</h2>
      <ul className="plain">
        {blockers.toReversed().map((blocker) => (
          <One key={blocker.id} blocker={blocker} project={view.project} {...rest} />
        ))}
      </ul>
      {may ? (
        <p>
          <a href="/firm/blockers">提出堵点</a>
        </p>
      ) : null}
    </>
  );
};
