import { NEXT_STEPS } from '../../../cases/project/next-step.ts';
import { PROJECT_STAGE_WORDS, type ProjectStage, wayThrough } from '../../../cases/project/stages.ts';
import { HEARING_STEP_WORDS } from '../../../cases/project/ending/words.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { CaseListLink } from '../../parts/case-link.tsx';
import { PROJECT, SECTION } from './words.ts';

/** Where the firm stands on its way, whose turn it is, and what may end it. */
export const StageSteps = ({ view: { project } }: { readonly view: ProjectView }) => (
  <>
    <Steps stage={project.stage} />
    <NextLine stage={project.stage} />
    {project.disqualification !== undefined && project.stage !== 'disqualified' && (
      <p className="note">
        {PROJECT.hearing(HEARING_STEP_WORDS[project.disqualification.step])} <a href="#hearing">{SECTION.hearing}</a>
      </p>
    )}
  </>
);

function Steps({ stage }: { readonly stage: ProjectStage }) {
  const way = wayThrough(stage);
  const place = way.indexOf(stage);
  const isPast = (index: number): boolean => index < place || stage === 'paid';
  return (
    <ol className="steps" aria-label={PROJECT.progress}>
      {way.map((each, index) => (
        <li
          key={each}
          className={isPast(index) ? 'past' : index === place ? 'now' : 'ahead'}
          aria-current={index === place ? 'step' : undefined}
        >
          <span aria-hidden="true">{isPast(index) ? '✓' : index + 1}</span>
          {PROJECT_STAGE_WORDS[each]}
          <em className="unseen">{isPast(index) ? PROJECT.done : index === place ? PROJECT.now : ''}</em>
        </li>
      ))}
    </ol>
  );
}

/** Whose turn it is, and the list on which it is done where it is not done here. */
function NextLine({ stage }: { readonly stage: keyof typeof NEXT_STEPS }) {
  const { says, on } = NEXT_STEPS[stage];
  return (
    <p>
      <strong>{PROJECT.next}</strong>
      {says} {on !== undefined && <CaseListLink kind={on}>{PROJECT.toList}</CaseListLink>}
    </p>
  );
}
