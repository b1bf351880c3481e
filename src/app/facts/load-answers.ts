import type { AnswerSheet, FactGroups } from '../../cases/needs.ts';
import { pilotAnswers } from '../../intake/index.ts';
import type { Reads } from '../store.ts';
import { projectOf, type Asked } from './asked.ts';
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

export async function loadAnswers(asked: Asked): Promise<FactGroups['answers']> {
  const sheets = await readAnswerSheets(asked.tx, projectOf(asked).application.creditCode);
  const sheet = asked.input['phase'] === 'after' ? sheets.after : sheets.before;
  return sheet === undefined ? {} : { sheet };
}
