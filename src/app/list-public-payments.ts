import type { Project } from '../cases/project/state.ts';
import type { PublicPayment } from '../contract/public-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import type { StoredCase } from './store.ts';

const MOST = 1_000;

function paymentOf({ id, state }: StoredCase): PublicPayment[] {
  const project = state as Project;
  if (project.stage !== 'paid') return [];
  const { application, payment, awardNotice } = project;
  const { name, creditCode } = application;
  const { amountFen, paidOn } = payment;
  return [{ caseId: id, name, creditCode, amountFen, paidOn, noticeId: awardNotice?.noticeId ?? null }];
}

/** The subsidies paid so far, for anyone: which firm, how much, when; the last one first. */
export async function listPublicPayments({ store }: Ports, programmeId: string): Promise<Result<readonly PublicPayment[]>> {
  const payments = (await store.in(programmeId).listCasesAt('project', 'paid', MOST)).flatMap(paymentOf);
  return ok(payments.sort((a, b) => (a.paidOn < b.paidOn ? 1 : a.paidOn > b.paidOn ? -1 : 0)));
}
