import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PROJECT_STAGE_WORDS, PROJECT_WAY, type ProjectStage } from '../../../cases/project/stages.ts';
import { Loaded } from '../../parts/page.tsx';
import { projectsQuery } from '../../queries.ts';
import { Bar } from './bar.tsx';

/** Rectification lies beside the way; whoever is in it is still on it. */
const SHOWN: readonly ProjectStage[] = PROJECT_WAY.flatMap((stage) => (stage === 'accepting' ? [stage, 'rectifying' as const] : [stage]));

/** How many firms stand where; each number opens its list. */
export function Funnel() {
  const query = useInfiniteQuery(projectsQuery({}, 1));
  return <Loaded query={query}>{({ pages }) => <Stages stages={pages[0]?.stages ?? {}} />}</Loaded>;
}

function Stages({ stages }: { readonly stages: { readonly [S in ProjectStage]?: number } }) {
  const most = Math.max(1, ...SHOWN.map((stage) => stages[stage] ?? 0));
  return (
    <ul className="bars funnel">
      {SHOWN.map((stage) => (
        <li key={stage}>
          <Link to="/projects" search={{ stage }}>
            {PROJECT_STAGE_WORDS[stage]} <strong className="figure">{stages[stage] ?? 0}</strong>
          </Link>
          <Bar part={stages[stage] ?? 0} whole={most} />
        </li>
      ))}
    </ul>
  );
}
