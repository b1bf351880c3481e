import type { TouchedCases } from '../contract/policy-views.ts';
import type { ClauseId } from '../kernel/clause.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { casesRestingOn } from './wording/cases-resting-on.ts';
import { loadOpenCases } from './wording/load-open-cases.ts';

/** The open cases that rest on a clause, longest waiting first. Refuses a clause that the programme's text does not have. */
export async function listTouchedCases(ports: Ports, { actor, programmeId }: Who, clause: string): Promise<Result<TouchedCases>> {
  const may = mayEnter(actor, 'registers');
  if (!may.ok) return may;
  const policy = await readPolicyNow(ports, programmeId);
  const id = policy.clauses.find((each) => each.id === clause)?.id satisfies ClauseId | undefined;
  if (id === undefined) return refuse('not-found', '文本里没有这一条，请从政策条款页进入');
  return ok({ clause: id, cases: casesRestingOn(policy, id, await loadOpenCases(ports.store.in(programmeId))) });
}
