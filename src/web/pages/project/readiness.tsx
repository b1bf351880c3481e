import type { ProjectView } from '../../../contract/views.ts';
import { VerdictView } from '../../parts/verdict.tsx';
import { READINESS } from './words.ts';

export const Readiness = ({ view: { readiness, ways } }: { readonly view: ProjectView }) =>
  readiness === null ? (
    <p className="empty">{READINESS.none}</p>
  ) : (
    <VerdictView verdict={readiness} caption={READINESS.caption} words={READINESS.words} ways={ways.readiness} />
  );
