import type { KnownProject } from '../../cases/named-projects.ts';
import { openBooks, partiesOf } from '../facts/books.ts';
import type { Note } from './note.ts';

const tieNoteOf = (codeOf: (project: KnownProject) => string | undefined): Note => ({
  act: 'noteTies',
  isTouchedBy: ({ folder: { rows } }) => rows.providers !== undefined || rows.evaluators !== undefined || rows.applications !== undefined,
  concerns: (project) => codeOf(project) !== undefined,
  inputOf: (project) => ({ evaluator: codeOf(project) }),
  open: async (tx, _programme, projects) => {
    const books = await openBooks(
      tx,
      projects.map(({ application }) => application.creditCode),
    );
    return async (project) => partiesOf(books, project, codeOf(project));
  },
});

/** Evaluators and accountants that are entrusted, asked about in the registers as they are now. */
export const TIE_NOTES: readonly Note[] = [
  tieNoteOf(({ assignment }) => assignment?.evaluator.creditCode),
  tieNoteOf(({ audit }) => audit?.assignment.evaluator.creditCode),
];
