import { withHand } from '../act-rule.ts';
import type { Publicised } from '../project/events.ts';
import type { Stamp } from '../recorded.ts';
import type { OutlayAct } from './acts.ts';
import type { OutlayEvent } from './events.ts';
import type { Spending } from './records.ts';
import type { BoundOutlay, KnownOutlay, Outlay, PreparedOutlay } from './state.ts';

type OnFile = Extract<OutlayEvent, { type: 'outlay-approved' | 'outlay-withdrawn' | 'outlay-disputed' }>;
type OnAward = Extract<OutlayEvent, { type: 'spending-reported' | 'spending-checked' }>;
type OnMoney = Exclude<OutlayEvent, OnFile | OnAward | { type: 'outlay-prepared' }>;

const isOnFile = (event: OutlayEvent): event is OnFile =>
  event.type === 'outlay-approved' || event.type === 'outlay-withdrawn' || event.type === 'outlay-disputed';

const isOnAward = (event: OutlayEvent): event is OnAward => event.type === 'spending-reported' || event.type === 'spending-checked';

/** Only records. Throws on a history no decision can have made. */
export function evolveOutlay(state: Outlay, event: OutlayEvent, stamp: Stamp<OutlayAct>): Outlay {
  const { actor, on, act } = stamp;
  if (event.type === 'outlay-prepared') {
    const { type: _type, ...asked } = event;
    return { stage: 'prepared', ...asked, preparedOn: on, hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('an outlay begins with outlay-prepared');
  const signed: KnownOutlay = { ...state, hands: withHand(state.hands, act, actor) };
  if (isOnFile(event)) return onFile(signed, event, stamp);
  if (!('bound' in signed)) throw new RangeError(`${event.type} of what nobody approved`);
  if (!isOnAward(event)) return onMoney(signed, event);
  if (signed.stage !== 'paid') throw new RangeError(`${event.type} of what was not paid`);
  return { ...signed, spendings: spendingsWith(signed.spendings, event, stamp) };
}

function spendingsWith(spendings: readonly Spending[] = [], event: OnAward, { actor, on }: Stamp<OutlayAct>): readonly Spending[] {
  if (event.type === 'spending-reported') return [...spendings, event.spending];
  const { spendingId, accepted, opinion } = event;
  return spendings.map((each) => (each.id === spendingId ? { ...each, checked: { accepted, opinion, by: actor.name, on } } : each));
}

function fileOf({ ground, amountFen, account, award, panel, standard, preparedOn, hands }: KnownOutlay): Omit<PreparedOutlay, 'stage'> {
  const basis = { ...(award && { award }), ...(panel && { panel }), ...(standard && { standard }) };
  return { ground, amountFen, account, ...basis, preparedOn, hands };
}

function onFile(state: KnownOutlay, event: OnFile, { actor, on }: Stamp<OutlayAct>): KnownOutlay {
  const file = fileOf(state);
  if (event.type !== 'outlay-approved') return { ...file, stage: 'withdrawn', reason: event.reason };
  const { opinion, bound } = event;
  const approved = { ...file, approved: { opinion, by: actor.name, on }, bound, failedOrders: [] };
  return { ...approved, stage: event.isReward ? 'approved' : 'cleared' };
}

/** Whoever settled the objections has had a hand in the notice's end. */
const heard = (hands: KnownOutlay['hands'], { heardBy = [] }: Publicised): KnownOutlay['hands'] =>
  heardBy.reduce<KnownOutlay['hands']>((so, person) => withHand(so, 'concludeOutlayNotice', person), hands);

/** The file with its money, before it was known what came of it. */
function boundOf(state: BoundOutlay): Omit<Extract<BoundOutlay, { stage: 'cleared' }>, 'stage'> {
  const { approved, bound, publicised, failedOrders } = state;
  return { ...fileOf(state), approved, bound, failedOrders, ...(publicised && { publicised }) };
}

function onMoney(state: BoundOutlay, event: OnMoney): BoundOutlay {
  const file = boundOf(state);
  switch (event.type) {
    case 'outlay-notice-opened':
      return { ...file, stage: 'approved', openNotice: event.noticeId };
    case 'outlay-publicised': {
      const { publicised, award } = event;
      return { ...file, ...(award && { award }), stage: 'cleared', publicised, hands: heard(file.hands, publicised) };
    }
    case 'outlay-ordered':
      return { ...file, stage: 'ordered', order: event.order };
    case 'outlay-paid':
      return { ...file, stage: 'paid', payment: event.payment };
    case 'outlay-failed':
      return { ...file, stage: 'cleared', failedOrders: [...file.failedOrders, event.failed] };
  }
}
