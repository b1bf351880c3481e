import type { Policy } from '../../policy/policy.ts';
import type { Actor } from '../cases/act-rule.ts';
import type { CaseKind, StateOf } from '../cases/kinds.ts';
import { LIVES } from '../cases/lives.ts';
import type { FoundCase, FoundView } from '../contract/search-views.ts';
import { citeClause } from '../kernel/clause.ts';
import { ok, type Result } from '../kernel/result.ts';
import { keptRegisters, type KeptName } from '../registers/kept/index.ts';
import { readPolicyNow } from './in-force.ts';
import { mayOpenRegister } from './kept/reads-register.ts';
import { mayEnter, scopeOf, type Room } from './may-read.ts';
import { maySee, ROOM_OF } from './may-see.ts';
import type { Ports, Who } from './ports.ts';
import type { CaseFound, SearchScope } from './store.ts';

const SHOWN = 30;
const CLAUSES_SHOWN = 10;
const FOUND = 90;

const KEPT_NAMES = Object.keys(keptRegisters) as KeptName[];

const scopeOfSearch = (actor: Actor): SearchScope => ({
  kinds: (Object.entries(ROOM_OF) as [CaseKind, Room][]).flatMap(([kind, room]) => (mayEnter(actor, room).ok ? [kind] : [])),
  projects: scopeOf(actor),
  registers: KEPT_NAMES.filter((name) => mayOpenRegister(actor, name)),
  organisation: actor.organisation,
  personId: actor.personId,
});

const isWhollyTheirs = ({ kinds, projects }: SearchScope, kind: CaseKind): boolean =>
  kinds.includes(kind) || (kind === 'project' && 'all' in projects);

type States = ReadonlyMap<string, StateOf<CaseKind>>;
const show =
  (states: States) =>
  ({ kind, id, title, creditCode, stage }: CaseFound): FoundCase => {
    const words: Readonly<Record<string, string>> = LIVES[kind].stageWords;
    const state = states.get(id);
    const register = state !== undefined && 'register' in state ? keptRegisters[state.register].title : null;
    return { kind, id, title, creditCode, register, standing: words[stage] ?? stage };
  };

function findClauses({ clauses }: Policy, text: string): FoundView['clauses'] {
  const words = text.split(/\s+/).filter(Boolean);
  const holds = (says: string): boolean => words.every((word) => says.includes(word));
  return words.length === 0 ? [] : clauses.filter(({ id, says }) => holds(`${citeClause(id)} ${says}`)).slice(0, CLAUSES_SHOWN);
}

/**
 * What somebody may see that holds every word of the text: cases by title, initials or credit code, clauses by what they say.
 * The statement narrows it down; whether each case is theirs is decided by the rule that opens its page.
 */
export async function search(ports: Ports, { actor, programmeId }: Who, text: string): Promise<Result<FoundView>> {
  const reads = ports.store.in(programmeId);
  const scope = scopeOfSearch(actor);
  const found = await reads.searchCases(text, scope, FOUND);
  const asked = found.filter(({ kind }) => kind === 'row' || !isWhollyTheirs(scope, kind)).map(({ id }) => id);
  const states: States = new Map((await reads.listCases(asked)).map(({ id, state }) => [id, state as StateOf<CaseKind>]));
  const own = found.filter(({ id, kind }) => isWhollyTheirs(scope, kind) || maySee(actor, kind, states.get(id) ?? LIVES[kind].initial));
  const clauses = findClauses(await readPolicyNow(ports, programmeId), text.normalize('NFKC'));
  return ok({ cases: own.slice(0, SHOWN).map(show(states)), more: own.length > SHOWN || found.length === FOUND, clauses });
}
