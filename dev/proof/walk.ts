// Small lives walked through by themselves, in the county that tests play in: every act by everybody of a cast, on every day that something turns on.
import type { Actor } from '../../src/cases/act-rule.ts';
import { ruleOf } from '../../src/cases/decide.ts';
import { citeClause, type ClauseId } from '../../src/kernel/clause.ts';
import type { Day } from '../../src/kernel/day.ts';
import { type County, type Deed, play } from '../../test/county.ts';

export type At = { readonly county: County; readonly way: readonly string[] };
/** One act that was granted; without a deed, days passed. */
export type Move = { readonly before: At; readonly after: At; readonly deed?: Deed };

type Words = { readonly name: string; readonly says: string; readonly clause: ClauseId };
/** Shown of every move; `holds` answers undefined where the move is none of its business. */
export type Looked = Words & { holds(move: Move): boolean | undefined };

/** A life to be walked through, and what is shown of it. */
export type Walk = {
  readonly title: string;
  readonly first: () => County;
  readonly days: readonly Day[];
  /** Everything that somebody may try here; bounds are the walk's own. */
  wishes(county: County): readonly Deed[];
  /** What is decided on from here: words, names and superseded papers are left out. */
  keyOf(county: County): unknown;
  readonly statements: readonly Looked[];
  /** Shown of every state: whoever is not at an end can be moved on by somebody. */
  readonly goesOn: Words & { isOver(county: County): boolean };
};
export type WalkShown = Words & { readonly tried: number; readonly broken: readonly string[] | null };
export type WalkProof = {
  readonly title: string;
  readonly states: number;
  readonly moves: number;
  readonly acts: ReadonlySet<string>;
  readonly shown: readonly WalkShown[];
};

/** Whether this person did one of these acts on the case, as its record says. */
export const did = ({ cases }: County, id: string, acts: readonly string[], { personId }: Actor): boolean =>
  cases.get(id)?.history.some(({ act, actor }) => acts.includes(act) && actor.personId === personId) ?? false;

function movesFrom(before: At, { wishes, days }: Walk): Move[] {
  const done = wishes(before.county).flatMap((deed): Move[] => {
    const county = { ...before.county };
    if (!play(county, deed).ok) return [];
    const says = `${deed.as.name}：${ruleOf(deed.kind, deed.act as never).label}`;
    return [{ before, deed, after: { county, way: [...before.way, says] } }];
  });
  const next = days[days.indexOf(before.county.today) + 1];
  if (next === undefined) return done;
  return [...done, { before, after: { county: { ...before.county, today: next }, way: [...before.way, `到了${next}`] } }];
}

/** Everything that can become of it, breadth first; each statement asked of every move, and of every state that somebody can move it on. */
export function walkThrough(walk: Walk): WalkProof {
  const { title, first, keyOf, statements, goesOn } = walk;
  const reached: At[] = [{ county: Object.assign(first(), { today: walk.days[0] }), way: [] }];
  const seen = new Set(reached.map(({ county }) => JSON.stringify(keyOf(county))));
  const tried = new Map<string, number>([[goesOn.name, 0]]);
  const broken = new Map<string, readonly string[]>();
  const acts = new Set<string>();
  const look = ({ name }: Words, answer: boolean | undefined, way: readonly string[]): void => {
    if (answer !== undefined) tried.set(name, (tried.get(name) ?? 0) + 1);
    if (answer === false && !broken.has(name)) broken.set(name, way);
  };
  let moves = 0;
  for (const at of reached) {
    const steps = movesFrom(at, walk);
    moves += steps.length;
    look(goesOn, steps.length > 0 || goesOn.isOver(at.county), [...at.way, '停在这里']);
    for (const move of steps) {
      if (move.deed !== undefined) acts.add(move.deed.act);
      for (const statement of statements) look(statement, statement.holds(move), move.after.way);
      const key = JSON.stringify(keyOf(move.after.county));
      if (seen.has(key)) continue;
      seen.add(key);
      reached.push(move.after);
    }
  }
  const shown = [...statements, goesOn].map(({ name, says, clause }): WalkShown => ({
    name,
    says,
    clause,
    tried: tried.get(name) ?? 0,
    broken: broken.get(name) ?? null,
  }));
  return { title, states: reached.length, moves, acts, shown };
}

/** A statement that was never put to the test is not shown. */
export const isWalkShown = ({ tried, broken }: WalkShown): boolean => tried > 0 && broken === null;

/** The list for auditors. */
export function sayWalk({ title, states, moves, shown }: WalkProof): string {
  const lines = shown.flatMap((each, index) => [
    `${isWalkShown(each) ? '✓' : '✗'} ${index + 1}. ${each.says}。〔${citeClause(each.clause)}〕 检验 ${each.tried.toLocaleString('zh-CN')} 次 ${each.name}`,
    ...(each.broken ?? []).map((step, at) => `   ${at + 1}) ${step}`),
  ]);
  const head = `${title}：${states.toLocaleString('zh-CN')} 个状态，${moves.toLocaleString('zh-CN')} 次办理或过期。`;
  return [head, ...lines].join('\n');
}
