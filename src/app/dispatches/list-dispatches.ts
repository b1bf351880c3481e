import type { DispatchRegister, DispatchRow } from '../../contract/dispatch-views.ts';
import { DISPATCHES } from '../../documents/dispatch/dispatches.ts';
import { numberRuns } from './number-runs.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { IssuedDispatch } from '../store-dispatches.ts';
import { mayRead } from './may-read-dispatch.ts';

function rowOf({ id, kind, caseId, paper, template, on, by }: IssuedDispatch): DispatchRow {
  const { title: kindTitle, of } = DISPATCHES[kind];
  const { title, addressee } = paper;
  return {
    id,
    kind,
    kindTitle,
    title,
    addressee,
    template,
    on,
    by: by.name,
    number: sayNumber(paper.number),
    of: { kind: of, id: caseId },
  };
}

/** The register of papers sent (发文登记), newest first: every number, who took it and when. A paper that is not for this reader shows its number alone. */
export async function listDispatches({ store }: Ports, { actor, programmeId }: Who): Promise<Result<DispatchRegister>> {
  const all = await store.in(programmeId).listDispatches();
  const isReadable = ({ kind }: IssuedDispatch): boolean => mayRead(actor, kind);
  return ok({
    rows: all.filter(isReadable).map(rowOf),
    runs: numberRuns(all.map(({ paper }) => paper.number)),
    withheld: all.filter((each) => !isReadable(each)).map(({ paper }) => sayNumber(paper.number)),
  });
}
