import type { PolicyTextRow } from '../contract/policy-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import { rowsOf } from './wording/versions.ts';

/** Every official text on file, newest date first. The wording is public: whoever is signed in may read it. */
export async function listPolicyTexts({ store, moment }: Ports, programmeId: string): Promise<Result<readonly PolicyTextRow[]>> {
  const [texts, { today }] = await Promise.all([store.in(programmeId).listPolicyTexts(), moment(programmeId)]);
  return ok(rowsOf(texts, today));
}
