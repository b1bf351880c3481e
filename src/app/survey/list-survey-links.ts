import type { KnownPerformance, Performance } from '../../cases/performance/state.ts';
import type { Survey } from '../../cases/performance/survey/records.ts';
import type { SurveyLink } from '../../contract/performance-views.ts';
import type { Day } from '../../kernel/day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { openCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import { isLeft, linkOf } from './rights.ts';

const MOST = 100;

/** The links that officers took for firms, while they are of use. Refuses whoever may not read the case. */
export async function listHandedLinks(ports: Ports, who: Who, caseId: string): Promise<Result<readonly SurveyLink[]>> {
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const { state, context } = found.value.opened;
  if (!('goals' in state)) return refuse('not-found', '这个案件没有满意度调查');
  const of = { programmeId: who.programmeId, caseId };
  const links = openOn(state, context.today).flatMap(({ round, firms, handed, closesOn }) =>
    firms
      .filter(({ creditCode }) => handed.includes(creditCode))
      .map((firm) => ({ round, closesOn, name: firm.name, link: linkOf(ports, { ...of, round }, firm.creditCode) })),
  );
  return ok(links);
}

/** What this firm is asked and has not answered yet. */
export async function listOwnSurveys(ports: Ports, { actor, programmeId }: Who): Promise<readonly SurveyLink[]> {
  const { organisation } = actor;
  if (organisation === undefined || !actor.roles.includes('firm')) return [];
  const reads = ports.store.in(programmeId);
  const { today } = await ports.moment(programmeId);
  const links: SurveyLink[] = [];
  for (const { id: caseId, state } of await reads.listCasesOfKind('performance', MOST)) {
    for (const { round, closesOn, firms } of openOn(state as Performance, today)) {
      const own = firms.find(({ creditCode }) => creditCode === organisation);
      const of = { programmeId, caseId, round };
      if (own && isLeft(ports, of, organisation, await reads.findBallotBox(caseId, round)))
        links.push({ round, closesOn, name: own.name, link: linkOf(ports, of, organisation) });
    }
  }
  return links;
}

const openOn = (state: Performance | KnownPerformance, today: Day): readonly Survey[] =>
  'surveys' in state ? (state.surveys ?? []).filter(({ closesOn }) => today <= closesOn) : [];
