import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { changedLines } from './changed-line.ts';
import { notedAs } from './open-changes.ts';

/**
 * After an import: which expenses the ledger now tells otherwise than when they had their answer, lines among them that it no longer has.
 * Nothing is answered anew by it. Without any event where that is known already.
 */
export const noteLedger: ProjectDeed<'noteLedger'> = {
  decide: (state, { facts, policy }) => {
    const changes = changedLines(state, facts, policy);
    const isKnown = changes.length === (state.ledgerChanges ?? []).length && changes.every((change) => notedAs(state, change));
    return ok(isKnown ? [] : [{ type: 'ledger-compared', changes }]);
  },
};
