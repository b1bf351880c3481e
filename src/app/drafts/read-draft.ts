import { waysOut, type Way } from '../../../policy/counterfactual/index.ts';
import type { Policy } from '../../../policy/policy.ts';
import { type ApplicationRead, readApplication } from '../../intake/application-form.ts';
import type { Day } from '../../kernel/day.ts';
import { formatWan } from '../../kernel/fen.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { readPolicyNow } from '../in-force.ts';
import type { Ports, Who } from '../ports.ts';
import { lackingIn } from './lacking-in.ts';
import { openDraft, type OpenDraft } from './open-draft.ts';

/** What the rules say of the form as it now stands, in two lines. */
export type Live = { readonly may: string; readonly amount: string };
export type DraftView = OpenDraft & {
  readonly read: ApplicationRead;
  readonly ways: readonly Way[];
  readonly lacking: readonly string[];
  readonly live: Live;
  readonly policy: Policy;
};

const MAY = { yes: '按现有回答，符合申报条件', no: '按现有回答，不符合申报条件', unknown: '还没有填完，暂不能定' } as const;

function amountSays(policy: Policy, { subsidy }: ApplicationRead): string {
  const { value } = policy.decisions.subsidy.decide(subsidy);
  if (!value || value.computedFen === null) return '填了计划投入，就能估算补助';
  return `预计补助最多${formatWan(Math.min(value.computedFen, value.ceilingFen))}万元，以验收和审核为准`;
}

const liveOf = (policy: Policy, read: ApplicationRead): Live => ({
  may: MAY[read.verdict.outcome],
  amount: amountSays(policy, read),
});

const view = (open: OpenDraft, policy: Policy, today: Day): DraftView => {
  const read = readApplication(open.answers, policy, today);
  const ways = waysOut(policy, 'enterprise-eligibility', read.eligibility, read.verdict);
  return { ...open, read, ways, lacking: lackingIn(open, policy, today), live: liveOf(policy, read), policy };
};

/** The firm's own form with what is known already, and what the office's rules say of it as it stands. Refuses whoever acts for no firm. */
export async function readDraft(ports: Ports, { actor, programmeId }: Who): Promise<Result<DraftView>> {
  const { organisation } = actor;
  if (organisation === undefined) return refuse('not-permitted', '您的账号没有关联企业，请联系县工信商务局');
  const reads = ports.store.in(programmeId);
  const [draft, policy, { today }] = await Promise.all([
    reads.findDraft(organisation, 'application'),
    readPolicyNow(ports, programmeId),
    ports.moment(programmeId),
  ]);
  return ok(view(await openDraft(reads, organisation, policy, draft), policy, today));
}
