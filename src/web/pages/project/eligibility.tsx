import { prioritisedBy, sayPriority } from '../../../cases/project/application/priority.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { PROJECT } from './words.ts';

export function Eligibility({ view: { project, ways } }: { readonly view: ProjectView }) {
  const says = sayPriority(prioritisedBy(project.application));
  return (
    <>
      <VerdictView verdict={project.application.verdict} caption={PROJECT.eligibility} ways={ways.eligibility} />
      {says !== '' && (
        <p>
          {PROJECT.priority(says)} <ClauseLink clause="measures/6" />
        </p>
      )}
    </>
  );
}
