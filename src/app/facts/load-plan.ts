import type { FactGroups } from '../../cases/needs.ts';
import type { Plan } from '../../cases/project/events.ts';
import { planSheetOf } from '../../intake/index.ts';
import type { Reads } from '../store.ts';
import { findBarOn } from '../../cases/sanction/in-force-on.ts';
import { readBars } from '../list-sanctions.ts';
import { projectOf, type Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

/** The plan sheet of one firm as imported; undefined where there is none, or a row of it lacks something. */
export async function readPlanSheet(reads: Pick<Reads, 'listRegister'>, creditCode: string): Promise<Plan | undefined> {
  const rows = await reads.listRegister('plan-lines', { subjects: [creditCode] });
  return planSheetOf({ 'plan-lines': rows.map(rowOf<'plan-lines'>) });
}

const suppliersOf = (plan: Plan | undefined): string[] => (plan?.lines ?? []).flatMap(({ supplier }) => supplier?.creditCode ?? []);

/** What a plan is written from and checked with: the imported sheet, the project's time, its suppliers that the pool knows. */
export async function loadPlan(asked: Asked): Promise<FactGroups['plan']> {
  const { tx, programme } = asked;
  const { application, proposal } = projectOf(asked);
  const sheet = await readPlanSheet(tx, application.creditCode);
  const pool = await tx.listRegister('providers', { subjects: suppliersOf(proposal?.plan) });
  const bars = (await readBars(tx)).filter((bar) => findBarOn([bar], bar.creditCode, asked.context.today));
  return { bars, window: programme.window, pool: pool.flatMap(({ subject }) => subject ?? []), ...(sheet && { sheet }) };
}
