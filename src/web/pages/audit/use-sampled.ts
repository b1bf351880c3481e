import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/office/audit');

/** The address but for which entries are open: what stays when others are asked for. */
export function useSampled() {
  const { account: _account, firm: _firm, ...sampled } = route.useSearch();
  return sampled;
}
