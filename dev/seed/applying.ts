import { saveDraft } from '../../src/app/drafts/save-draft.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import { countyOf } from '../county/office-folder.ts';
import { ownAnswers } from '../county/own-application.ts';
import { granted } from './granted.ts';
import { COUNTY, type Play } from './play.ts';

/** The firm that has somebody here fills in its form and sends it: its project is on file before the office's list comes. */
export async function applyItself({ ports, cast, act }: Play): Promise<void> {
  const [pilot] = countyOf(COUNTY).pilots;
  if (pilot === undefined) throw new Error('the county has no pilot');
  if (granted(await listProjects(ports, cast.firm, { limit: 1 })).items.length > 0) return;
  const answers = Object.assign({}, ...Object.values(ownAnswers(pilot.firm))) as Readonly<Record<string, string>>;
  const edits = Object.entries(answers).map(([name, is]) => ({ name, was: '', is }));
  granted(await saveDraft(ports, cast.firm, { edits }));
  await act('firm', 'project', 'submitApplication', {});
}
