import { getRouteApi, Link } from '@tanstack/react-router';
import { PROJECT_STAGES, PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { ProjectList } from '../../../contract/views.ts';
import { PROJECTS } from './words.ts';

const route = getRouteApi('/office/projects');

/** One link per stage that has firms, in the order of a project's life, each with its number. */
export function StageTabs({ counts }: { readonly counts: ProjectList['stages'] | undefined }) {
  const { stage } = route.useSearch();
  const shown = PROJECT_STAGES.filter((each) => (counts?.[each] ?? 0) > 0 || each === stage);
  const all = shown.reduce((sum, each) => sum + (counts?.[each] ?? 0), 0);
  return (
    <nav className="tabs" aria-label={PROJECTS.stages}>
      <Link to="/projects" search={({ stage: _, ...rest }) => rest} {...current(stage === undefined)}>
        {PROJECTS.all} <b>{counts ? all : ''}</b>
      </Link>
      {shown.map((each) => (
        <Link key={each} to="/projects" search={(before) => ({ ...before, stage: each })} {...current(stage === each)}>
          {PROJECT_STAGE_WORDS[each]} <b>{counts?.[each] ?? 0}</b>
        </Link>
      ))}
    </nav>
  );
}

/** The router marks any of these as active by its path; here the stage decides. */
const current = (isCurrent: boolean) => ({
  activeOptions: { exact: true, includeSearch: true },
  activeProps: {},
  'aria-current': isCurrent ? ('page' as const) : undefined,
});
