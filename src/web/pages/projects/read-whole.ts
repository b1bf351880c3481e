import type { ProjectRow } from '../../../contract/views.ts';
import { readProjects, type ProjectFilter } from '../../queries.ts';

const PAGE = 200;

/** Every row of the filter in the list's own order, page by page. */
export async function readWhole(filter: ProjectFilter, told: (count: number) => void): Promise<readonly ProjectRow[]> {
  const rows: ProjectRow[] = [];
  let after: string | undefined;
  do {
    const page = await readProjects({ ...filter, after, limit: PAGE });
    rows.push(...page.items);
    told(rows.length);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return rows;
}
