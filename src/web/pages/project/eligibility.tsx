import type { ProjectView } from '../../../contract/views.ts';
import { VerdictView } from '../../parts/verdict.tsx';
import { PROJECT } from './words.ts';

export const Eligibility = ({ view: { project, ways } }: { readonly view: ProjectView }) => (
  <VerdictView verdict={project.application.verdict} caption={PROJECT.eligibility} ways={ways.eligibility} />
);
