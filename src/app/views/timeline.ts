import { isActOf, ruleOf } from '../../cases/decide.ts';
import type { CaseKind, EventOf } from '../../cases/kinds.ts';
import type { Recorded } from '../../cases/recorded.ts';
import { sentenceOf } from '../../cases/sentence.ts';
import type { TimelineEntry } from '../../contract/views.ts';

const labelOf = (kind: CaseKind, act: string): string => (isActOf(kind, act) ? ruleOf(kind, act).label : act);

/** A case's history for people, one sentence an event, oldest first. */
export const timelineOf = <K extends CaseKind>(kind: K, history: readonly Recorded<EventOf<K>>[]): readonly TimelineEntry[] =>
  history.map(({ version, payload, act, actor, on, at, hash }) => ({
    version,
    type: payload.type,
    label: labelOf(kind, act),
    says: sentenceOf(kind, payload),
    by: actor.name,
    at,
    on,
    hash,
  }));
