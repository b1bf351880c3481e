import type { Ruling } from '../../cases/ruling/state.ts';
import type { RulingRow } from '../../contract/ruling-views.ts';

/** A ruling in a list: by whom and when it came to the stage it is at. */
export function rulingRowOf(id: string, ruling: Exclude<Ruling, { stage: 'none' }>): RulingRow {
  const { stage, ruled, preparedBy, preparedOn } = ruling;
  const isSigned = ruling.stage === 'signed';
  return {
    id,
    title: ruled.title,
    stage,
    number: isSigned ? ruling.number : null,
    from: ruled.from,
    document: `${ruled.document.issuer} ${ruled.document.number}`,
    by: isSigned ? ruling.signedBy : preparedBy,
    on: isSigned ? ruling.signedOn : preparedOn,
  };
}
