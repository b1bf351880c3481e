import type { Application } from '../../../cases/project/events.ts';
import { VerdictView } from '../../parts/verdict.tsx';
import { PROJECT } from './words.ts';

export const Eligibility = ({ application: { verdict } }: { readonly application: Application }) => (
  <VerdictView verdict={verdict} caption={PROJECT.eligibility} />
);
