import type { Actor } from '../../cases/act-rule.ts';
import type { AnswerSheet, FactGroups } from '../../cases/needs.ts';
import type { ProjectInputs } from '../../cases/project/inputs.ts';
import { pilotAnswers } from '../../intake/index.ts';
import { seatsOf } from '../seats.ts';
import type { Reads } from '../store.ts';
import { projectOf, type Asked } from './asked.ts';
import { freshKept } from './load-papers.ts';
import { rowOf } from './register-rows.ts';

type Sheets = { readonly before?: AnswerSheet; readonly after?: AnswerSheet };

/** The answer sheets of one firm as imported, each with the place of its first answer. */
export async function readAnswerSheets(reads: Pick<Reads, 'listRegister'>, creditCode: string): Promise<Sheets> {
  const rows = (await reads.listRegister('level-answers', { subjects: [creditCode] })).map(rowOf<'level-answers'>);
  const [answers] = pilotAnswers({ 'level-answers': rows });
  const sheet = (phase: 'before' | 'after'): Sheets => {
    const facts = answers?.[phase];
    const first = rows.find(({ values }) => values.stage === phase);
    return facts && first ? { [phase]: { facts, source: first.source } } : {};
  };
  return { ...sheet('before'), ...sheet('after') };
}

/** Who filled a sheet in at the firm, as an evaluator of the organisation that is entrusted now; undefined where they are that no more. */
async function findAssessor({ tx }: Asked, organisation: string | undefined, personId: string): Promise<Actor | undefined> {
  const person = (await tx.listPeople()).find(({ id, pending }) => id === personId && !pending);
  const seat = person && seatsOf(person).find((each) => each.organisation === organisation && each.roles.includes('evaluator'));
  return person && seat && { personId, name: person.name, roles: seat.roles, ...(organisation && { organisation }), secondFactor: false };
}

/** A sheet from the spot brings its answers along: only who gave them and what shows them is asked here. */
async function loadOnSite(asked: Asked, brought: { readonly personId: string } | undefined): Promise<FactGroups['answers']> {
  const { application, assignment, levels } = projectOf(asked);
  const organisation = assignment?.evaluator.creditCode;
  const kept = await freshKept(asked.tx, application.creditCode, 'assessment', levels.after?.onSite?.papers ?? []);
  const onSitePapers = kept.filter((each) => each.organisation === organisation || each.organisation === null);
  const assessor = brought && (await findAssessor(asked, organisation, brought.personId));
  return { onSitePapers: onSitePapers.map(({ id, name, digest, at }) => ({ id, name, digest, at })), ...(assessor && { assessor }) };
}

export async function loadAnswers(asked: Asked): Promise<FactGroups['answers']> {
  const { onSite, brought } = asked.input as ProjectInputs['assessLevel'];
  if (onSite !== undefined) return loadOnSite(asked, brought);
  const sheets = await readAnswerSheets(asked.tx, projectOf(asked).application.creditCode);
  const sheet = asked.input['phase'] === 'after' ? sheets.after : sheets.before;
  return sheet === undefined ? {} : { sheet };
}
