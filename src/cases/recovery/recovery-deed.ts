import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { RecoveryAct } from './acts.ts';
import type { RecoveryEvent } from './events.ts';
import type { RecoveryInputs } from './inputs.ts';
import type { DecidedRecovery, NotifiedRecovery, ProposedRecovery, Recovery, SettledRecovery } from './state.ts';

type StateFor<A extends RecoveryAct> = A extends 'openRecovery'
  ? Recovery
  : A extends 'answerRecovery' | 'hearRecovery' | 'proposeRecovery'
    ? NotifiedRecovery
    : A extends 'returnRecovery' | 'decideRecovery'
      ? ProposedRecovery
      : A extends 'dropRecovery'
        ? NotifiedRecovery | ProposedRecovery
        : A extends 'closeRecovery'
          ? SettledRecovery
          : DecidedRecovery;
/** What the table lets through says which state an act finds. */
export type RecoveryDeed<A extends RecoveryAct> = Deed<StateFor<A>, RecoveryInputs[A], FactsOf<A>, RecoveryEvent>;
