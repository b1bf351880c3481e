import { DIAGNOSIS_PAGES, fieldsOf } from './diagnosis-form.ts';
import type { Result } from '../../kernel/result.ts';
import { keepEdits, type Saving } from '../drafts/keep-edits.ts';
import type { Ports, Who } from '../ports.ts';
import type { Draft } from '../store-drafts.ts';
import { findOwnDiagnosis } from './find-own.ts';
import { formOf } from './open-diagnosis.ts';

const ASKED: ReadonlySet<string> = new Set(DIAGNOSIS_PAGES.flatMap(fieldsOf));

/** Saves what the provider typed on one page of its diagnosis. Refuses any other organisation, and a diagnosis that is already handed in. */
export async function saveDiagnosis(
  ports: Ports,
  { actor, programmeId }: Who,
  { caseId, ...saving }: Saving & { readonly caseId: string },
): Promise<Result<Draft>> {
  const { at: savedAt } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const own = await findOwnDiagnosis(tx, actor, caseId, 'open');
    if (!own.ok) return own;
    const { provider } = own.value;
    return keepEdits(tx, saving, { organisation: provider, form: formOf(caseId), asked: ASKED, most: 400, savedAt, savedBy: actor.name });
  });
}
