import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { KnownCase } from '../named-projects.ts';
import { prioritisedBy, sayPriority } from '../project/application/priority.ts';
import type { PassedOver, SelectionItem } from './acts.ts';

type Passing = { readonly items: readonly SelectionItem[]; readonly waiting: readonly KnownCase[]; readonly why: string | undefined };

/**
 * Measures/6 supports 专精特新 and 规上工业 firms first: where one of those `waiting` has priority and is left out for one without, a reason
 * stands on record. Refuses a list without it, and names them.
 */
export function passedOverBy({ items, waiting, why }: Passing): Result<PassedOver | undefined> {
  const passed = waiting.map(({ state: { application } }) => application).filter((each) => prioritisedBy(each).priority);
  const before = items.filter(({ priority }) => priority === undefined);
  if (passed.length === 0 || before.length === 0) return ok(undefined);
  const names = passed.map(({ name }) => name);
  if (why !== undefined) return ok({ names, reason: why });
  const who = passed.map((each) => `${each.name}（${sayPriority(prioritisedBy(each))}）`).join('、');
  const others = before.map(({ name }) => name).join('、');
  return refuse('policy-says-no', `${who}有优先条件而没有列入，${others}没有优先条件而列入了。请调整名单，或写明理由`, {
    clause: 'measures/6',
  });
}
