import type { Context } from '../../cases/act-rule.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { PROJECT_ACTS } from '../../cases/project/acts.ts';
import type { ProjectStage } from '../../cases/project/stages.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { readInForce } from '../in-force.ts';
import type { Ports } from '../ports.ts';
import type { CaseChange, Tx } from '../store.ts';
import { changeOf, unfold, unfoldStored, type Unfolding } from '../unfold.ts';
import { EARLIER_NOTE } from './earlier-note.ts';
import { LEDGER_NOTE } from './ledger-note.ts';
import type { Note } from './note.ts';
import { TIE_NOTES } from './tie-note.ts';

const MOST = 10_000;
/** Everything that an import is laid beside once its rows are kept. */
export const NOTES: readonly Note[] = [LEDGER_NOTE, ...TIE_NOTES, EARLIER_NOTE];

/** The projects that rest on it, locked. */
async function lockConcerned(tx: Tx, { act, concerns }: Note): Promise<readonly Unfolding[]> {
  const stages: readonly ProjectStage[] = PROJECT_ACTS[act].from;
  const at = stages.map((stage) => ({ kind: 'project' as const, stage }));
  const locked = await tx.lockCases((await tx.listAtStages(at, { all: true }, MOST)).map(({ id }) => id));
  return locked.map(unfoldStored).filter(({ state }) => {
    const project = state as KnownProject;
    return stages.includes(project.stage) && concerns(project);
  });
}

/** Asks anew, project by project, and notes what is answered otherwise. Refuses what the act refuses. */
export async function noteChanges(ports: Ports, tx: Tx, context: Context, note: Note): Promise<Result<null>> {
  const concerned = await lockConcerned(tx, note);
  const programme = await tx.getProgramme();
  const inForce = await readInForce(ports, tx, programme, context.today);
  const factsOf = await note.open(
    tx,
    programme,
    concerned.map(({ state }) => state as KnownProject),
  );
  const changed: CaseChange[] = [];
  for (const from of concerned) {
    const policy = inForce.of(from.state);
    const project = from.state as KnownProject;
    const [facts, input] = [await factsOf(project), note.inputOf(project)];
    const noted = unfold(ports.hash, from, { act: note.act, input, facts, policy, context, follows: true });
    if (!noted.ok) return noted;
    if (noted.value.events.length > 0) changed.push(changeOf(ports.hash, noted.value.to, policy));
  }
  await tx.record(changed);
  return ok(null);
}
