import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { RecoveryAct } from './acts.ts';
import type { RecoveryEvent } from './events.ts';
import { owedFenOf } from './owed.ts';
import type { DecidedRecovery, EnforcedRecovery, KnownRecovery, Recovery } from './state.ts';

type OnFile = Extract<
  RecoveryEvent,
  { type: 'recovery-answered' | 'recovery-heard' | 'recovery-proposed' | 'recovery-returned' | 'recovery-dropped' }
>;
type OnDebt = Exclude<RecoveryEvent, OnFile | { type: 'recovery-opened' | 'recovery-decided' }>;

/** Only records. Throws on a history no decision can have made. */
export function evolveRecovery(state: Recovery, event: RecoveryEvent, { actor, on, act }: Stamp<RecoveryAct>): Recovery {
  if (event.type === 'recovery-opened') {
    const { target, claim, findings, answerBy } = event;
    return { stage: 'notified', target, notified: { claim, findings, on, answerBy }, statements: [], hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('a recovery begins with recovery-opened');
  const signed: KnownRecovery = { ...state, hands: withHand(state.hands, act, actor) };
  if (event.type === 'recovery-decided') return { ...fileOf(signed), stage: 'decided', decision: { ...event.proposal, on }, receipts: [] };
  if (isOnFile(event)) return onFile(signed, event);
  if (!('decision' in signed)) throw new RangeError(`${event.type} before anything was decided`);
  return onDebt(signed, event, on);
}

const ON_FILE: readonly string[] = ['recovery-answered', 'recovery-heard', 'recovery-proposed', 'recovery-returned', 'recovery-dropped'];
const isOnFile = (event: RecoveryEvent): event is OnFile => ON_FILE.includes(event.type);

const fileOf = ({ target, notified, statements, hearing, returned, hands }: KnownRecovery) => ({
  target,
  notified,
  statements,
  hands,
  ...(hearing && { hearing }),
  ...(returned !== undefined && { returned }),
});

function onFile(state: KnownRecovery, event: OnFile): KnownRecovery {
  const file = fileOf(state);
  switch (event.type) {
    case 'recovery-answered':
      return { ...file, stage: 'notified', statements: [...file.statements, event.statement] };
    case 'recovery-heard':
      return { ...file, stage: 'notified', hearing: event.hearing };
    case 'recovery-proposed':
      return { ...file, stage: 'proposed', proposal: event.proposal };
    case 'recovery-returned':
      return { ...file, stage: 'notified', returned: event.reason };
    case 'recovery-dropped':
      return { ...file, stage: 'dropped', reason: event.reason };
  }
}

/** Nothing is owed any more: the file waits to be closed. */
const settledOnce = (state: DecidedRecovery): EnforcedRecovery => (owedFenOf(state) === 0 ? { ...state, stage: 'settled' } : state);

function onDebt(enforced: EnforcedRecovery, event: OnDebt, on: DecidedRecovery['decision']['on']): EnforcedRecovery {
  if (event.type === 'recovery-closed') return { ...enforced, stage: 'closed', closedOn: on, to: event.to };
  const state: DecidedRecovery = { ...enforced, stage: 'decided' };
  const { askedPlan: _answered, ...answered } = state;
  switch (event.type) {
    case 'recovery-instalments-proposed':
      return { ...state, askedPlan: event.plan };
    case 'recovery-instalments-returned':
      return answered;
    case 'recovery-instalments-approved':
      return { ...answered, plan: event.plan };
    case 'recovery-received':
      return settledOnce({ ...state, receipts: [...state.receipts, event.receipt] });
    case 'recovery-written-off': {
      const { fen, reason, document } = event;
      return settledOnce({ ...state, writtenOff: { fen, reason, document, on } });
    }
  }
}
