import { disqualifyingRow } from '../../../cases/project/ending/triggers.ts';
import { HEARING_STEP_WORDS } from '../../../cases/project/ending/words.ts';
import { findPeriod } from '../../../cases/project/suspension/period-on-file.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { FactList } from '../../parts/facts.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { HEARING_WORDS as W } from './words.ts';

/** Until when the firm may speak, as it stands today. */
function answerBySays(project: ProjectView['project']): string | undefined {
  const period = findPeriod(project, 'disqualification-answer');
  if (period === undefined) return project.disqualification && formatDay(project.disqualification.answerBy);
  return period.dueOn === null ? W.suspended : formatDay(period.dueOn);
}

/** What may end this project: what the firm was told, what it said, what is proposed. */
export function Hearing({ view: { project } }: { readonly view: ProjectView }) {
  const { disqualification, stage } = project;
  if (disqualification === undefined) return <p className="empty">{W.none}</p>;
  const { trigger, findings, step, noticedOn, noticedBy, statement, proposal } = disqualification;
  const { says, clause, follows } = disqualifyingRow(trigger);
  return (
    <FactList
      lines={[
        [
          W.trigger,
          <>
            {says} <ClauseLink clause={clause} />
          </>,
        ],
        [W.follows, follows],
        [W.findings, findings],
        [W.noticed, `${noticedBy} ${formatDay(noticedOn)}`],
        [W.answerBy, answerBySays(project)],
        [W.statement, statement && `${statement.text}（${statement.by} ${formatDay(statement.on)}）`],
        [W.papers, statement && statement.papers.length > 0 ? <PaperLinks of={statement.papers} /> : null],
        [W.proposal, proposal && `${proposal.opinion}（${proposal.by} ${formatDay(proposal.on)}）`],
        [W.step, stage === 'disqualified' ? W.ended : HEARING_STEP_WORDS[step]],
      ]}
    />
  );
}
