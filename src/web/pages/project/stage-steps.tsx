import { PROJECT_STAGE_WORDS, type ProjectStage } from '../../../cases/project/stages.ts';
import { PROJECT } from './words.ts';

/** The straight way from application to payment. Rectification and the two ends lie beside it. */
const WAY = [
  'applied',
  'proposed',
  'listed',
  'pilot',
  'accepting',
  'accepted',
  'county-approved',
  'city-approved',
  'award-publicised',
  'awarded',
  'paid',
] as const satisfies readonly ProjectStage[];

/** Where a stage beside the way branches off it: a disqualified project may have left it anywhere, so only its start is certain. */
const BESIDE: Partial<Record<ProjectStage, ProjectStage>> = { rectifying: 'accepting', removed: 'listed', disqualified: 'pilot' };

export function StageSteps({ stage }: { readonly stage: ProjectStage }) {
  const place = WAY.findIndex((each) => each === (BESIDE[stage] ?? stage));
  const isOff = stage in BESIDE;
  return (
    <ol className="steps" aria-label={PROJECT.progress}>
      {WAY.map((each, index) => (
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
