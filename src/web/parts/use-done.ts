import { useQueryClient } from '@tanstack/react-query';
import { useTell } from './tell.tsx';

/** Says that something is done, once the page behind is up to date: the next act on it is not refused for what this one changed. */
export function useDone(): (says: string) => Promise<void> {
  const queries = useQueryClient();
  const tell = useTell();
  return async (says) => {
    await queries.invalidateQueries();
    tell(says);
  };
}
