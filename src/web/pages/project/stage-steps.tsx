import { PROJECT_STAGE_WORDS, type ProjectStage, wayThrough } from '../../../cases/project/stages.ts';
import { PROJECT } from './words.ts';

export function StageSteps({ stage }: { readonly stage: ProjectStage }) {
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
