import type { Actor } from '../cases/act-rule.ts';
import type { ActRule } from '../cases/act-rule.ts';
import { LIVES } from '../cases/lives.ts';
import type { CaseKind, InboxItem } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { scopeOf } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { WaitingCase } from './store.ts';

type Waiting = { readonly kind: CaseKind; readonly act: string; readonly rule: ActRule<string> };
const KINDS = Object.keys(LIVES) as CaseKind[];
const MOST_ITEMS = 1_000;

/** The acts that move a case on, read from the tables: these are what somebody is waited for. */
const ONWARD: readonly Waiting[] = KINDS.flatMap((kind) => {
  const rules = Object.entries(LIVES[kind].rules) as [string, ActRule<string>][];
  return rules.filter(([, { onward }]) => onward).map(([act, rule]) => ({ kind, act, rule }));
});

const isMine = (actor: Actor, { rule }: Waiting): boolean => rule.roles.some((role) => actor.roles.includes(role));
const isBarred = (actor: Actor, { rule }: Waiting, { hands }: WaitingCase): boolean =>
  rule.notBy?.some((act) => hands[act]?.includes(actor.personId)) ?? false;

/** What waits for this person, longest waiting first: cases at a stage that an act of theirs moves on, but for those they may not touch again. */
export async function listInbox({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly InboxItem[]>> {
  const mine = ONWARD.filter((each) => isMine(actor, each));
  const at = mine.flatMap(({ kind, rule }) => rule.from.map((stage) => ({ kind, stage })));
  const cases = at.length === 0 ? [] : await store.in(programmeId).listWaiting(at, scopeOf(actor), MOST_ITEMS);
  const items = cases.flatMap((found) => {
    const acts = mine.filter(({ kind, rule }) => kind === found.kind && rule.from.includes(found.stage));
    return acts.filter((each) => !isBarred(actor, each, found)).map((each) => itemOf(found, each));
  });
  return ok(items);
}

const itemOf = ({ id, kind, title, since, dueOn }: WaitingCase, { act, rule }: Waiting): InboxItem => ({
  caseId: id,
  kind,
  title,
  act,
  since,
  dueOn,
  label: rule.label,
});
