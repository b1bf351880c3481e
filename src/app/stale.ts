import { isActOf, ruleOf } from '../cases/decide.ts';
import type { CaseKind } from '../cases/kinds.ts';
import { formatDay } from '../kernel/day.ts';
import { refuse, type Result } from '../kernel/result.ts';
import type { Reads, StoredCase, StoredEvent } from './store.ts';

const labelOf = (kind: CaseKind, act: string): string => (isActOf(kind, act) ? ruleOf(kind, act).label : act);
const sayEvent = (kind: CaseKind, { actor, on, act }: StoredEvent): string =>
  `${actor.name}于${formatDay(on)}办理了“${labelOf(kind, act)}”`;

/** Somebody was quicker: says who did what since the page was opened. */
export async function refuseStale(reads: Pick<Reads, 'listEvents'>, { id, kind }: StoredCase, seen: number): Promise<Result<never>> {
  const since = (await reads.listEvents(id)).filter(({ version }) => version > seen);
  const told = [...new Set(since.map((event) => sayEvent(kind, event)))].join('，');
  return refuse('stale', `您打开页面后本案已有变化：${told || '页面的版本与本案不符'}。请刷新页面，核对后再办理`);
}
