import type { CurrentWording } from '../contract/policy-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import { currentText, rowsOf } from './wording/versions.ts';

/** The official words in force today, for anyone, clause by clause; null before the first import. */
export async function readCurrentWording({ store, moment }: Ports, programmeId: string): Promise<Result<CurrentWording>> {
  const [texts, { today }] = await Promise.all([store.in(programmeId).listPolicyTexts(), moment(programmeId)]);
  const current = currentText(texts, today);
  const text = rowsOf(texts, today).find(({ id }) => id === current?.id);
  return ok(current && text ? { text, clauses: current.clauses } : null);
}
