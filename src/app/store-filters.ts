import type { SavedFilter } from '../contract/filter-views.ts';

export interface FilterReads {
  /** By list, then by name. */
  listFilters(personId: string): Promise<readonly SavedFilter[]>;
}
export interface FilterWrites {
  /** In place of the person's filter of that name in that list, where there is one. */
  saveFilter(personId: string, filter: SavedFilter): Promise<void>;
  /** Whether there was one. */
  dropFilter(personId: string, filter: Pick<SavedFilter, 'list' | 'name'>): Promise<boolean>;
}
