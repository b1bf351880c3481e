import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { ProjectRow } from '../../../contract/views.ts';
import { addressOf } from '../../base.ts';
import { Loaded, Page } from '../../parts/page.tsx';
import { SavedFilters } from '../../parts/saved-filters.tsx';
import { PARTS } from '../../parts/words.ts';
import { useMe } from '../../parts/use-me.ts';
import { projectsQuery } from '../../queries.ts';
import { isChoosable } from './choosable.ts';
import { OpenRuns } from './bulk-run.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { Filters } from './filters.tsx';
import { filterSays } from './filter-says.ts';
import { ProjectTable } from './project-table.tsx';
import { readWhole } from './read-whole.ts';
import { StageTabs } from './stage-tabs.tsx';
import { PROJECTS } from './words.ts';

const route = getRouteApi('/office/projects');

/** The work list: by stage, by verdict, by name; officers tick those for the pilot list. */
export function Projects() {
  const filter = route.useSearch();
  const me = useMe();
  const query = useInfiniteQuery(projectsQuery(filter));
  const [chosen, setChosen] = useState<ReadonlyMap<string, ProjectRow>>(new Map());
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const mayChoose = (row: ProjectRow): boolean => isChoosable(row, me.roles);
  const choose = (changed: readonly ProjectRow[], isChosen: boolean): void =>
    setChosen((before) => {
      const after = new Map(before);
      for (const row of changed) {
        if (isChosen) after.set(row.id, row);
        else after.delete(row.id);
      }
      return after;
    });
  return (
    <Page title={PROJECTS.title} extra={me.roles.includes('evaluator') && <a href={addressOf('/field/')}>{PROJECTS.onSite}</a>}>
      <SavedFilters list="projects" />
      <OpenRuns />
      <StageTabs counts={query.data?.pages[0]?.stages} />
      <Filters />
      <Loaded query={query}>
        {({ pages }) => (
          <>
            {rows.some(mayChoose) && <p className="hint">{PROJECTS.choosable}</p>}
            <ProjectTable
              rows={rows}
              save={{ filter: filterSays(filter), whole: (told) => readWhole(filter, told) }}
              empty={<Nothing isFiltered={Object.keys(filter).length > 0} mayImport={me.roles.includes('officer')} />}
              isChoosable={mayChoose}
              chosen={chosen}
              choose={choose}
            />
            <p className="table-foot">
              {rows.length > 0 && PARTS.of(rows.length, pages[0]?.total ?? rows.length)}
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {PARTS.more}
                </Button>
              )}
            </p>
          </>
        )}
      </Loaded>
      {chosen.size > 0 && <ChosenBar chosen={[...chosen.values()]} clear={() => setChosen(new Map())} />}
    </Page>
  );
}

function Nothing({ isFiltered, mayImport }: { readonly isFiltered: boolean; readonly mayImport: boolean }) {
  return isFiltered ? (
    <>
      <p>{PROJECTS.empty}</p>
      <Link to="/projects">{PROJECTS.clear}</Link>
    </>
  ) : mayImport ? (
    <>
      <p>{PROJECTS.none}</p>
      <Link to="/import">{PROJECTS.toImport}</Link>
    </>
  ) : (
    <p>{PROJECTS.noneOfYours}</p>
  );
}
