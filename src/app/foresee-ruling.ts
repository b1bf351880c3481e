import { policyInTime } from '../../policy/edition/in-time.ts';
import type { Ruled } from '../cases/ruling/acts.ts';
import type { ForeseenRuling } from '../contract/ruling-views.ts';
import type { Day } from '../kernel/day.ts';
import { effectOf, foresee, shiftsOf } from './foresee.ts';
import { type InForce, termsOf } from './in-force.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { Ports } from './ports.ts';

type Given = Pick<Ports, 'policies'> & { readonly inForce: InForce; readonly today: Day };
type Terms = Pick<Ruled, 'pack' | 'from' | 'change' | 'title' | 'before' | 'after' | 'clause'>;

/** What a ruling would do to the open questions were it signed now, and the edition of its version that it would bring. */
export function foreseeRuling({ policies, inForce, today }: Given, ruled: Terms, questions: readonly OpenQuestion[]): ForeseenRuling {
  const terms = [...inForce.rulings.map(termsOf), ruled];
  const after = (pack: string) => policyInTime(policies.get(pack), terms, today);
  const redecision = foresee(questions, (pack) => inForce.of({ pack }), after);
  // A ruling for facts to come names the edition that those facts will be judged by.
  const edition = policyInTime(policies.get(ruled.pack), terms, ruled.from > today ? ruled.from : today).name;
  const { title, before, after: then, clause } = ruled;
  return { effect: effectOf(redecision), shifts: shiftsOf(redecision), edition, ruled: { title, before, after: then, clause } };
}
