import { PILOT_STAGES } from '../../cases/project/stages.ts';
import type { PlanIssued, PlanToIssue } from '../../contract/dispatch-views.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { openCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import { draftOf } from './draft-of.ts';
import { issueDispatch, mayIssue } from './issue-dispatch.ts';

const KIND = 'transformation-plan';
const MOST = 10_000;

/** The firms whose plan in force has not gone out as a paper (plan/2.2.1), for whoever takes its number; none for others. */
export async function listPlansToIssue(ports: Ports, who: Who): Promise<Result<readonly PlanToIssue[]>> {
  if (!mayIssue(who.actor, KIND)) return ok([]);
  const reads = ports.store.in(who.programmeId);
  const waiting: PlanToIssue[] = [];
  for (const stage of PILOT_STAGES)
    for (const { id } of await reads.listCasesAt('project', stage, MOST)) {
      const found = await openCase(ports, who, id);
      if (!found.ok) return found;
      const draft = await draftOf(found.value, KIND);
      if (!draft.ok) continue;
      const { occasion, paper } = draft.value;
      const sent = (await reads.listDispatches(id)).some((each) => each.kind === KIND && each.occasion === occasion);
      if (!sent) waiting.push({ caseId: id, occasion, name: paper.addressee ?? id });
    }
  return ok(waiting);
}

/** 一企一策 of these firms: each plan goes out under its own number as it was listed; one that is refused says why and holds up no other. */
export async function issuePlans(ports: Ports, who: Who, plans: readonly PlanToIssue[]): Promise<Result<readonly PlanIssued[]>> {
  const issued: PlanIssued[] = [];
  for (const plan of plans) {
    const sent = await issueDispatch(ports, who, plan.caseId, KIND, plan.occasion);
    issued.push({
      ...plan,
      ...(sent.ok ? { number: sayNumber(sent.value.paper.number), refusal: null } : { number: null, refusal: sent.refusal }),
    });
  }
  return ok(issued);
}
