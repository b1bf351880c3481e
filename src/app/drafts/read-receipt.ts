import type { StateOf } from '../../cases/kinds.ts';
import type { ProjectEvent } from '../../cases/project/events.ts';
import type { Day } from '../../kernel/day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { openCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';

type Submitted = Extract<ProjectEvent, { type: 'application-submitted' }>;
/** What the firm holds in hand of what it sent. `number`: short enough to be read over the phone. */
export type Receipt = Pick<Submitted, 'sent' | 'papers' | 'formDigest'> & {
  readonly number: string;
  readonly name: string;
  readonly creditCode: string;
  readonly on: Day;
  readonly at: string;
  readonly by: string;
  readonly caseId: string;
  readonly hash: string;
};

/** The receipt of one submission. Refuses a case that is not the reader's, and a record that is no submission. */
export async function readReceipt(ports: Ports, who: Who, caseId: string, version: number): Promise<Result<Receipt>> {
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const event = found.value.events.find((each) => each.version === version);
  const payload = event?.payload as ProjectEvent | undefined;
  const state = found.value.opened.state as StateOf<'project'>;
  if (event === undefined || payload?.type !== 'application-submitted' || state.stage === 'none')
    return refuse('not-found', '没有这份回执，请从“我的项目”进入');
  const { sent, papers, formDigest, application } = payload;
  const number = `${caseId.slice(-6).toUpperCase()}-${version}`;
  return ok({
    number,
    sent,
    ...(papers && { papers }),
    formDigest,
    name: application.name,
    creditCode: application.creditCode,
    on: event.on,
    at: event.at,
    by: event.actor.name,
    caseId,
    hash: event.hash,
  });
}
