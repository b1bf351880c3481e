import { PROJECT_STAGE_WORDS, PROJECT_WAY, type ProjectStage } from '../../../cases/project/stages.ts';
import { PROJECT } from './words.ts';

/** Where a stage beside the way branches off it: a disqualified project may have left it anywhere, so only its start is certain. */
const BESIDE: Partial<Record<ProjectStage, ProjectStage>> = { rectifying: 'accepting', removed: 'listed', disqualified: 'pilot' };

export function StageSteps({ stage }: { readonly stage: ProjectStage }) {
  const place = PROJECT_WAY.findIndex((each) => each === (BESIDE[stage] ?? stage));
  const isOff = stage in BESIDE;
  return (
    <ol className="steps" aria-label={PROJECT.progress}>
      {PROJECT_WAY.map((each, index) => (
        <li
          key={each}
          className={index < place || stage === 'paid' ? 'past' : index === place ? 'now' : 'ahead'}
          aria-current={index === place ? 'step' : undefined}
        >
          <span aria-hidden="true">{index < place || stage === 'paid' ? '✓' : index + 1}</span>
          {index === place && isOff ? PROJECT_STAGE_WORDS[stage] : PROJECT_STAGE_WORDS[each]}
          <em className="unseen">{index < place ? PROJECT.done : index === place ? PROJECT.now : ''}</em>
        </li>
      ))}
    </ol>
  );
}
