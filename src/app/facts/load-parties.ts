import type { FactGroups } from '../../cases/needs.ts';
import type { Known } from '../../cases/tie-graph.ts';
import { projectOf, type Asked } from './asked.ts';
import { everyone, openBooks, partiesOf } from './books.ts';

/** Everyone whom the books know, with phones and accounts, which go into no event; and the firm itself. */
export async function loadBooks(asked: Pick<Asked, 'tx' | 'state'>): Promise<readonly Known[]> {
  const project = projectOf(asked);
  return everyone(await openBooks(asked.tx, [project.application.creditCode]), project);
}

/** The evaluator that was named, and everyone who serves the firm. */
export async function loadParties(asked: Pick<Asked, 'tx' | 'state' | 'input'>): Promise<FactGroups['parties']> {
  const project = projectOf(asked);
  return partiesOf(await openBooks(asked.tx, [project.application.creditCode]), project, String(asked.input['evaluator']));
}
