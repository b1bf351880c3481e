import type { Objection } from '../../../cases/notice/acts.ts';
import type { NoticeView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { FactList } from '../../parts/facts.tsx';
import { RefusalText } from '../../parts/problem.tsx';
import { NOTICE } from './words.ts';

/** Each objection with who raised it (for the investigating officers' eyes only) and its settling. */
export function Objections({ view }: { readonly view: NoticeView }) {
  if (view.objections.length === 0) return <p className="empty">{NOTICE.noObjections}</p>;
  return (
    <ul className="card-list">
      {view.objections.map((objection) => (
        <li key={objection.id}>
          <OneObjection objection={objection} view={view} />
        </li>
      ))}
    </ul>
  );
}

function OneObjection({ objection, view }: { readonly objection: Objection; readonly view: NoticeView }) {
  const { id, caseId, text, from, raisedOn, settledOn, upheld, reply } = objection;
  const offer = view.acts.find(({ act }) => act === 'settleObjection');
  return (
    <article>
      <p className="quote">{text}</p>
      <FactList
        lines={[
          [NOTICE.about, view.items.find((item) => item.caseId === caseId)?.name ?? NOTICE.wholeList],
          [NOTICE.from, from.name],
          [NOTICE.phone, from.phone],
          [NOTICE.raisedOn, formatDay(raisedOn)],
          [
            NOTICE.stage,
            settledOn === undefined ? (
              <span key="open" className="answer open">
                {NOTICE.open}
              </span>
            ) : (
              `${NOTICE.settled(formatDay(settledOn))}：${NOTICE.upheld[`${upheld === true}`]}`
            ),
          ],
          [NOTICE.reply, reply],
        ]}
      />
      {settledOn === undefined &&
        offer &&
        (offer.allowed ? (
          <ActButton
            target={{
              kind: 'notice',
              caseId: view.id,
              version: view.version,
              act: 'settleObjection',
              label: offer.label,
              given: { objectionId: id },
            }}
          >
            <p className="quote">{text}</p>
          </ActButton>
        ) : (
          <p className="hint">{offer.refusal && <RefusalText {...offer.refusal} />}</p>
        ))}
    </article>
  );
}
