import { termsOfEdition } from '../../../policy/edition/edition-terms.ts';
import { policyInTime } from '../../../policy/edition/in-time.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { CaseEdition, VersionRow } from '../../contract/ruling-views.ts';
import type { Day } from '../../kernel/day.ts';
import { effectOf, foresee, shiftsOf } from '../foresee.ts';
import { type InForce, termsOf } from '../in-force.ts';
import { openQuestionsOf } from '../open-questions.ts';
import type { Ports } from '../ports.ts';
import { rulingRowOf } from './ruling-row.ts';

export const versionRow = ({ title, issue }: Policy, today: Day): VersionRow => ({
  pack: issue.pack,
  title,
  issue,
  isInForce: issue.inForceOn === null || issue.inForceOn <= today,
});

/** The policy a project is decided by, and the amendments in force that an act could move it to, each with what would change for it. */
export function caseEditionOf(policies: Ports['policies'], inForce: InForce, caseId: string, state: KnownProject, today: Day): CaseEdition {
  const policy = inForce.of(state);
  const { name, title, issue } = policy;
  const questions = openQuestionsOf(caseId, state);
  const ruled = inForce.rulings.map(termsOf);
  const amendments = questions.length === 0 ? [] : policies.successorsOf(state.pack).filter((each) => versionRow(each, today).isInForce);
  return {
    isBound: 'award' in state,
    pack: state.pack,
    title,
    edition: name,
    terms: termsOfEdition(policy),
    document: issue.document,
    rulings: inForce.rulings.filter(({ ruling }) => ruling.ruled.pack === state.pack).map(({ id, ruling }) => rulingRowOf(id, ruling)),
    amendments: amendments.map((amendment) => {
      const redecision = foresee(
        questions,
        (pack) => inForce.of({ pack }),
        () => policyInTime(amendment, ruled, today),
      );
      return { ...versionRow(amendment, today), foreseen: { effect: effectOf(redecision), shifts: shiftsOf(redecision) } };
    }),
  };
}
