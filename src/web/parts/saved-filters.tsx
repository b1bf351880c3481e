import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { FilteredList, SavedFilter } from '../../contract/filter-views.ts';
import { post } from '../api.ts';
import { savedFiltersQuery } from '../queries.ts';
import { CopyLink } from './copy-link.tsx';
import { ProblemView } from './problem.tsx';
import { SAVED_FILTERS } from './words.ts';

/** The filters that somebody keeps for this list; what stands in its address now may join them, or be sent to a colleague as a link. */
export function SavedFilters({ list }: { readonly list: FilteredList }) {
  const search = useRouterState({ select: (state) => state.location.search as Readonly<Record<string, string>> });
  const { data = [] } = useQuery(savedFiltersQuery());
  const change = useChange();
  const [gone, setGone] = useState<SavedFilter>();
  const mine = data.filter((each) => each.list === list);
  const isFiltered = Object.keys(search).length > 0;
  if (mine.length === 0 && !isFiltered && gone === undefined) return <p className="hint">{SAVED_FILTERS.teach}</p>;
  return (
    <div className="saved-filters" role="group" aria-label={SAVED_FILTERS.title}>
      {mine.length > 0 && <strong>{SAVED_FILTERS.title}</strong>}
      {mine.map((filter) => (
        <span key={filter.name} className="saved-filter">
          <Link to={`/${list}`} search={filter.search} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'true' }}>
            {filter.name}
          </Link>
          <button
            type="button"
            aria-label={SAVED_FILTERS.drop(filter.name)}
            onClick={() =>
              change.mutate({ path: '/saved-filters/drop', body: { list, name: filter.name } }, { onSuccess: () => setGone(filter) })
            }
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {gone !== undefined && (
        <span role="status">
          {SAVED_FILTERS.dropped(gone.name)}{' '}
          <Button onClick={() => change.mutate({ path: '/saved-filters', body: gone }, { onSuccess: () => setGone(undefined) })}>
            {SAVED_FILTERS.undo}
          </Button>
        </span>
      )}
      {isFiltered && (
        <KeepFilter save={(name, done) => change.mutate({ path: '/saved-filters', body: { list, name, search } }, { onSuccess: done })} />
      )}
      {isFiltered && <CopyLink />}
      {change.error !== null && <ProblemView error={change.error} />}
    </div>
  );
}

function useChange() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: Partial<SavedFilter> }) => post(path, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: savedFiltersQuery().queryKey }),
  });
}

function KeepFilter({ save }: { readonly save: (name: string, done: () => void) => void }) {
  const [name, setName] = useState<string>();
  if (name === undefined) return <Button onClick={() => setName('')}>{SAVED_FILTERS.save}</Button>;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        save(name, () => setName(undefined));
      }}
    >
      <Input
        autoFocus
        aria-label={SAVED_FILTERS.name}
        placeholder={SAVED_FILTERS.name}
        maxLength={20}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" type="primary">
        {SAVED_FILTERS.keep}
      </Button>
      <Button onClick={() => setName(undefined)}>{SAVED_FILTERS.cancel}</Button>
    </form>
  );
}
