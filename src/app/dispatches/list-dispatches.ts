import type { DispatchRow } from '../../contract/dispatch-views.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import { mayRead } from './may-read-dispatch.ts';

/** The register of papers sent (发文登记), newest first: every number, who took it and when. */
export async function listDispatches({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly DispatchRow[]>> {
  const all = await store.in(programmeId).listDispatches();
  return ok(
    all
      .filter(({ kind }) => mayRead(actor, kind))
      .map(({ id, kind, caseId, paper, on, by }) => ({
        id,
        kind,
        caseId,
        on,
        by: by.name,
        number: sayNumber(paper.number),
        title: paper.title,
      })),
  );
}
