import type { Role } from '../cases/roles.ts';
import type { ActRule } from '../cases/act-rule.ts';
import { DEADLINES, deadlineRule, type DeadlineName } from '../cases/deadlines/rules.ts';
import { ruleOfAct } from '../cases/rule-of-act.ts';
import { LIVES } from '../cases/lives.ts';
import { offers } from '../cases/decide.ts';
import { PANEL_STAGE_WORDS } from '../cases/panel/acts.ts';
import type { Panel } from '../cases/panel/state.ts';
import type { AnyAct } from '../cases/needs.ts';
import type { InboxItem, InboxView, ReminderRow } from '../contract/deadline-views.ts';
import type { CaseKind } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readPolicyNow } from './in-force.ts';
import { rowsWaitingFor } from './kept/rows-waiting-for.ts';
import { scopeOf } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { requestsWaitingFor } from './requests-waiting-for.ts';
import type { OpenReminder } from './store-deadlines.ts';
import type { WaitedFor, WaitingCase } from './store.ts';

type Onward = { readonly kind: CaseKind; readonly act: AnyAct; readonly rule: ActRule<string>; readonly ends: readonly DeadlineName[] };
type Awaited = { readonly deadline: DeadlineName; readonly act: AnyAct; readonly rule: ActRule<string> };
const KINDS = Object.keys(LIVES) as CaseKind[];
const NAMES = Object.keys(DEADLINES) as DeadlineName[];
const MOST_ITEMS = 200;

const endsOf = (act: AnyAct): readonly DeadlineName[] => NAMES.filter((name) => deadlineRule(name).endedBy.includes(act));

/** The acts that move a case on, read from the tables: these are what somebody is waited for. */
const ONWARD: readonly Onward[] = KINDS.flatMap((kind) => {
  const rules = Object.entries(LIVES[kind].rules) as [AnyAct, ActRule<string>][];
  return rules.filter(([, { onward }]) => onward).map(([act, rule]) => ({ kind, act, rule, ends: endsOf(act) }));
});

/** Periods within a stage, each by the act that its owner is waited for; those ended by moving on are above already. */
const AWAITED: readonly Awaited[] = NAMES.flatMap((deadline) => {
  const [act] = deadlineRule(deadline).endedBy;
  if (act === undefined || ONWARD.some((each) => each.ends.includes(deadline))) return [];
  return [{ deadline, act, rule: ruleOfAct(act) }];
});

/** Experts wait on panels one by one: which is whose stands on its seats. */
export function waitedForOf(roles: readonly Role[]): WaitedFor {
  const onward = ONWARD.filter(({ rule }) => rule.roles.some((role) => role !== 'expert' && roles.includes(role)));
  const isUsual = ({ deadline }: Awaited): boolean => roles.includes(deadlineRule(deadline).owner);
  const awaited = AWAITED.filter((each) => isUsual(each) || each.rule.roles.some((role) => roles.includes(role)));
  return {
    stages: onward.flatMap(({ kind, act, rule, ends }) => rule.from.map((stage) => ({ kind, stage, act, ends, notBy: rule.notBy ?? [] }))),
    deadlines: awaited.map((each) => ({
      deadline: each.deadline,
      act: each.act,
      isUsual: isUsual(each),
      isGathered: deadlineRule(each.deadline).gathered ?? false,
      notBy: each.rule.notBy ?? [],
    })),
    roles,
  };
}

/** What waits for an expert: on the panels on which he sits, the act that his own seat stands before. */
async function panelItems(ports: Ports, { actor, programmeId }: Who): Promise<readonly InboxItem[]> {
  if (!actor.roles.includes('expert')) return [];
  const reads = ports.store.in(programmeId);
  const [panels, policy, now] = await Promise.all([
    reads.listCasesNaming('panel', actor.personId),
    readPolicyNow(ports, programmeId),
    ports.moment(programmeId),
  ]);
  const setting = { policy, context: { actor, ...now } };
  return panels.flatMap(({ id, state }) => {
    const panel = state as Panel;
    if (!('seats' in panel)) return [];
    const open = offers('panel', panel, setting).filter(({ weight, allowed }) => weight === 'onward' && allowed);
    const about = { caseId: id, kind: 'panel', on: null, title: panel.title, about: null, since: panel.drawnOn, dueOn: null } as const;
    const otherwise = `不办就停在“${PANEL_STAGE_WORDS[panel.stage]}”`;
    return open.map(({ act, label }) => ({ ...about, act, label, otherwise }));
  });
}

/**
 * What waits for this person, the most urgent first: cases at a stage that an act of theirs moves on, and periods that are theirs to
 * end, but for those they may not touch again; and what they were reminded of.
 */
export async function listInbox(ports: Ports, who: Who): Promise<Result<InboxView>> {
  const { actor, programmeId } = who;
  const waitedFor = waitedForOf(actor.roles);
  const scope = scopeOf(actor);
  const reads = ports.store.in(programmeId);
  const { today } = await ports.moment(programmeId);
  const [{ items, total }, reminders, panels, rows, requests] = await Promise.all([
    reads.listWaiting(waitedFor, { scope, personId: actor.personId, today, limit: MOST_ITEMS }),
    reads.listReminders(actor.roles, scope, MOST_ITEMS),
    panelItems(ports, who),
    rowsWaitingFor(actor, reads),
    requestsWaitingFor(ports, who),
  ]);
  const own = [...panels, ...rows, ...requests];
  return ok({ items: [...own, ...items.map(inboxItemOf)], total: total + own.length, reminders: reminders.map(reminderOf) });
}

function reminderOf({ title: of, ...reminder }: OpenReminder): ReminderRow {
  const { title, otherwise, clause } = deadlineRule(reminder.deadline);
  return { ...reminder, of, title, otherwise, clause };
}

/** What is done on a list or a case of another kind: a notice is published among the notices, a payment ordered with its batch. */
function placeOf(kind: CaseKind, act: AnyAct): CaseKind | null {
  if (act in LIVES[kind].rules) return ruleOfAct(act).on ?? null;
  return KINDS.find((each) => act in LIVES[each].rules) ?? null;
}

/** A case that waits, with what its rules say of it. */
export function inboxItemOf({ id, kind, stage, title, since, act, deadline, about, dueOn, count }: WaitingCase): InboxItem {
  const rule = deadline === null ? undefined : deadlineRule(deadline);
  const isAwaited = AWAITED.some((each) => each.deadline === deadline && each.act === act);
  const words: Readonly<Record<string, string>> = LIVES[kind].stageWords;
  return {
    caseId: id,
    kind,
    on: placeOf(kind, act),
    title,
    act,
    about: count === 1 || about === null ? about : `${about}等 ${count} 项`,
    since,
    dueOn,
    label: rule !== undefined && isAwaited ? rule.title : ruleOfAct(act).label,
    otherwise: rule?.otherwise ?? `不办就停在“${words[stage]}”`,
  };
}
