import type { SavedFilter } from '../contract/filter-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

const MOST_FILTERS = 60;

/** The filters that this person keeps for all lists; nobody else sees them. */
export const listMyFilters = async ({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly SavedFilter[]>> =>
  ok(await store.in(programmeId).listFilters(actor.personId));

/** Keeps what stands in the address of a list under a name; the same name again says the new one. Refuses more than sixty. */
export const saveMyFilter = ({ store }: Ports, { actor, programmeId }: Who, filter: SavedFilter): Promise<Result<null>> =>
  store.transact(programmeId, async (tx) => {
    const mine = await tx.listFilters(actor.personId);
    const isNew = !mine.some(({ list, name }) => list === filter.list && name === filter.name);
    if (isNew && mine.length >= MOST_FILTERS) return refuse('too-many', `已保存${MOST_FILTERS}个筛选，请先删除不用的`);
    await tx.saveFilter(actor.personId, filter);
    return ok(null);
  });

/** Refuses one that this person does not keep. */
export const dropMyFilter = (
  { store }: Ports,
  { actor, programmeId }: Who,
  filter: Pick<SavedFilter, 'list' | 'name'>,
): Promise<Result<null>> =>
  store.transact(programmeId, async (tx) =>
    (await tx.dropFilter(actor.personId, filter)) ? ok(null) : refuse('not-found', '没有这个筛选，可能已经删除，请刷新页面'),
  );
