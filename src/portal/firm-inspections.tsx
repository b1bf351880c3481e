import { LINE_OUTCOME_WORDS, ROUND_WORDS } from '../cases/inspection/records.ts';
import type { FiledInspection } from '../cases/project/events.ts';
import { FINDING_STEP_WORDS } from '../cases/project/supervision/words.ts';
import type { ProjectView } from '../contract/views.ts';
import { byEndOf, formatDay } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';

type Props = { readonly view: ProjectView };

const Seen = ({ of: { record, refusal } }: { of: FiledInspection }) => (
  <>
    {record === undefined ? null : (
      <p>
        {formatDay(record.on)}检查：{record.findings}
      </p>
    )}
    {record === undefined ? null : (
      <ul>
        {record.lines
          .filter(({ outcome }) => outcome !== 'as-planned')
          .map(({ no, what, outcome, note }) => (
            <li key={no}>
              第{no}项{what}：{LINE_OUTCOME_WORDS[outcome]}。{note}
            </li>
          ))}
      </ul>
    )}
    {refusal === undefined ? null : (
      <p className="bad">
        {formatDay(refusal.on)}登记为拒绝配合：{refusal.what}。拒绝配合监督检查的，专项资金不予支持。
        <ClauseTag clause="measures/10" />
      </p>
    )}
  </>
);

const ToDo = ({ of: { inspectionId, finding }, view }: { of: FiledInspection } & Props) => {
  if (finding === undefined) return null;
  const { text, dueOn, step, answers, returned, closed } = finding;
  const may = step === 'open' && view.acts.some(({ act, allowed }) => act === 'answerFinding' && allowed);
  return (
    <>
      <p {...(step === 'open' && { className: 'bad' })}>
        要整改：{text}，<strong>{byEndOf(dueOn)}</strong>完成。<span className="tag">{FINDING_STEP_WORDS[step]}</span>
      </p>
      {answers.map((answer) => (
        <p key={`${answer.on} ${answer.text}`}>
          {formatDay(answer.on)}答复：{answer.text}（佐证{answer.papers.length}份）
        </p>
      ))}
      {returned === undefined ? null : <p className="bad">答复被退回：{returned}</p>}
      {closed === undefined ? null : (
        <p className="good">
          {formatDay(closed.on)}销号：{closed.opinion}
        </p>
      )}
      {may ? (
        <p>
          <a className="button quiet" href={`/firm/findings?inspectionId=${encodeURIComponent(inspectionId)}`}>
            答复整改情况
          </a>
        </p>
      ) : null}
    </>
  );
};

/** What inspections found, what is to be done until when, and the firm's answer. */
export const FirmInspections = (props: Props) => {
  const { inspections = [] } = props.view.project;
  if (inspections.length === 0) return null;
  return (
    <>
      <h2>检查</h2>
      {inspections.toReversed().map((each) => (
        <section key={each.inspectionId} className="box">
          <h3>{ROUND_WORDS[each.round]}</h3>
          <Seen of={each} />
          <p>
            {formatDay(each.concludedOn)}结论：{each.opinion}
          </p>
          <ToDo of={each} {...props} />
        </section>
      ))}
    </>
  );
};
