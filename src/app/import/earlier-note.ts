import { readCarried } from '../facts/load-carried.ts';
import type { Note } from './note.ts';

/** What was done before the firms' files came here, for another person to take over. */
export const EARLIER_NOTE: Note = {
  act: 'noteEarlierSteps',
  isTouchedBy: ({ folder: { rows } }) => rows['carried-over'] !== undefined,
  concerns: () => true,
  inputOf: () => ({}),
  open: async (tx, _programme, projects) => {
    const told = await readCarried(
      tx,
      projects.map(({ application }) => application.creditCode),
    );
    return async ({ application }) => told.get(application.creditCode) ?? {};
  },
};
