import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import { currentText } from '../app/wording/versions.ts';
import type { Looking } from '../deployment/on-database.ts';

/** The official words in force today in the first programme of a database that keeps any; none where no text was imported. */
export async function keptClauses({ store, moment }: Looking): Promise<readonly ClauseWording[]> {
  for (const { id } of await store.listProgrammes()) {
    const text = currentText(await store.in(id).listPolicyTexts(), (await moment(id)).today);
    if (text) return text.clauses;
  }
  return [];
}
