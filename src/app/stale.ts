import { isActOf, ruleOf } from '../cases/decide.ts';
import type { CaseKind } from '../cases/kinds.ts';
import type { RowEvent } from '../cases/row/acts.ts';
import type { KnownRow } from '../cases/row/state.ts';
import { changesSay } from '../cases/row/words.ts';
import { formatDay } from '../kernel/day.ts';
import { refuse, type Result } from '../kernel/result.ts';
import type { Reads, StoredCase, StoredEvent } from './store.ts';

const labelOf = (kind: CaseKind, act: string): string => (isActOf(kind, act) ? ruleOf(kind, act).label : act);
/** Of a row, also what its cells hold since. */
function cellsSay({ state }: StoredCase, payload: object): string {
  const row = state as Partial<KnownRow>;
  const event = payload as RowEvent;
  return row.register !== undefined && event.type === 'row-changed' ? `（${changesSay(row.register, event.changes)}）` : '';
}
const sayEvent = (of: StoredCase, { actor, on, act, payload }: StoredEvent): string =>
  `${actor.name}于${formatDay(on)}办理了“${labelOf(of.kind, act)}”${of.kind === 'row' ? cellsSay(of, payload) : ''}`;

/** Somebody was quicker: says who did what since the page was opened. */
export async function refuseStale(reads: Pick<Reads, 'listEvents'>, of: StoredCase, seen: number): Promise<Result<never>> {
  const since = (await reads.listEvents(of.id)).filter(({ version }) => version > seen);
  const told = [...new Set(since.map((event) => sayEvent(of, event)))].join('，');
  return refuse('stale', `您打开页面后本案已有变化：${told || '页面的版本与本案不符'}。请刷新页面，核对后再办理`);
}
