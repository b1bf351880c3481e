import { dropMyFilter, listMyFilters, saveMyFilter } from '../app/saved-filters.ts';
import { droppedFilter, savedFilter } from '../contract/filter-views.ts';
import { route, type Route } from './route.ts';

export const filterRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/saved-filters',
    says: '我保存的列表筛选',
    access: 'signed-in',
    handle: ({ premises, session }) => listMyFilters(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/saved-filters',
    says: '把一个列表的筛选存为我的，同名的以新的为准',
    access: 'signed-in',
    body: savedFilter,
    handle: ({ premises, session, body }) => saveMyFilter(premises.ports, session.who, body),
  }),
  route({
    method: 'POST',
    path: '/api/v1/saved-filters/drop',
    says: '删除我保存的一个筛选',
    access: 'signed-in',
    body: droppedFilter,
    handle: ({ premises, session, body }) => dropMyFilter(premises.ports, session.who, body),
  }),
];
