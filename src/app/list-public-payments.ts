import { isReward, purposeRow } from '../cases/outlay/purposes.ts';
import type { Outlay } from '../cases/outlay/state.ts';
import type { Project } from '../cases/project/state.ts';
import type { PublicPayment } from '../contract/public-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import type { StoredCase } from './store.ts';

const MOST = 1_000;

function subsidyOf({ id, state }: StoredCase): PublicPayment[] {
  const project = state as Project;
  if (project.stage !== 'paid') return [];
  const { application, payment, awardNotice } = project;
  const { name, creditCode } = application;
  const { amountFen, paidOn } = payment;
  return [{ caseId: id, name, creditCode, what: '企业改造补助', amountFen, paidOn, noticeId: awardNotice?.noticeId ?? null }];
}

/** What stood in public before it was paid; whoever did a service was not supported, and is not named. */
function rewardOf({ id, state }: StoredCase): PublicPayment[] {
  const outlay = state as Outlay;
  if (outlay.stage !== 'paid' || !isReward(outlay.ground.purpose)) return [];
  const { ground, payment, publicised } = outlay;
  const { amountFen, paidOn } = payment;
  const what = purposeRow(ground.purpose).says;
  return [{ caseId: id, ...ground.beneficiary, what, amountFen, paidOn, noticeId: publicised?.noticeId ?? null }];
}

/** The subsidies and rewards paid so far, for anyone: to whom, for what, how much, when; the last one first. */
export async function listPublicPayments({ store }: Ports, programmeId: string): Promise<Result<readonly PublicPayment[]>> {
  const reads = store.in(programmeId);
  const [projects, outlays] = await Promise.all([reads.listCasesAt('project', 'paid', MOST), reads.listCasesAt('outlay', 'paid', MOST)]);
  const payments = [...projects.flatMap(subsidyOf), ...outlays.flatMap(rewardOf)];
  return ok(payments.sort((a, b) => (a.paidOn < b.paidOn ? 1 : a.paidOn > b.paidOn ? -1 : 0)));
}
