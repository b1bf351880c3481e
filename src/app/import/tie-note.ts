import { openBooks, partiesOf } from '../facts/books.ts';
import type { Note } from './note.ts';

/** Evaluators that are entrusted, asked about in the registers as they are now. */
export const TIE_NOTE: Note = {
  act: 'noteTies',
  isTouchedBy: ({ folder: { rows } }) => rows.providers !== undefined || rows.evaluators !== undefined || rows.applications !== undefined,
  concerns: ({ assignment }) => assignment !== undefined,
  open: async (tx, _programme, projects) => {
    const books = await openBooks(
      tx,
      projects.map(({ application }) => application.creditCode),
    );
    return async (project) => partiesOf(books, project, project.assignment?.evaluator.creditCode);
  },
};
