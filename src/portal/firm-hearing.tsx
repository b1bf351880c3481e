import { disqualifyingRow } from '../cases/project/ending/triggers.ts';
import { HEARING_STEP_WORDS } from '../cases/project/ending/words.ts';
import { findPeriod } from '../cases/project/suspension/period-on-file.ts';
import type { ProjectView } from '../contract/views.ts';
import { byEndOf, formatDay } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';

/** Until when the firm may speak, as it stands today. */
const Until = ({ project }: Pick<ProjectView, 'project'>) => {
  const dueOn = findPeriod(project, 'disqualification-answer')?.dueOn;
  if (dueOn === undefined) return null;
  if (dueOn === null) return <>陈述申辩的期限已中止，恢复后接着算。</>;
  return (
    <>
      <strong>{byEndOf(dueOn)}</strong>可以陈述申辩，逾期按查明的情况办理。
    </>
  );
};

/** What the firm is to lose its place for, what follows by the text, until when it may state its case, and what it said. */
export const FirmHearing = ({ view }: { view: ProjectView }) => {
  const { disqualification, stage } = view.project;
  if (disqualification === undefined) return null;
  const { trigger, findings, step, noticedOn, statement } = disqualification;
  const { says, clause, follows } = disqualifyingRow(trigger);
  const may = view.acts.some(({ act, allowed }) => act === 'answerDisqualification' && allowed);
  return (
    <section className="box">
      <h2>{stage === 'disqualified' ? '取消资格的经过' : '拟取消试点资格，请陈述申辩'}</h2>
      <p className="bad">
        {formatDay(noticedOn)}告知：{says}。<ClauseTag clause={clause} />
      </p>
      <p>查明的情况：{findings}</p>
      <p>成立的后果：{follows}。</p>
      {stage === 'disqualified' ? null : (
        <p>
          <Until project={view.project} />
          现在：{HEARING_STEP_WORDS[step]}。
        </p>
      )}
      {statement === undefined ? null : (
        <p>
          {formatDay(statement.on)}陈述：{statement.text}（材料{statement.papers.length}份）
        </p>
      )}
      {may ? (
        <p>
          <a className="button" href="/firm/statement">
            陈述申辩
          </a>
        </p>
      ) : null}
    </section>
  );
};
