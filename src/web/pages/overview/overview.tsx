import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DEADLINE_WHENS } from '../../../contract/deadline-views.ts';
import { LastEvaluations } from '../../parts/last-evaluations.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { deadlinesQuery } from '../../queries.ts';
import { WHEN_WORDS } from '../deadlines/words.ts';
import { Funnel } from './funnel.tsx';
import { Money } from './money.tsx';
import { Targets } from './targets.tsx';
import { TownshipMap, TownshipTable } from './townships.tsx';
import { OVERVIEW } from './words.ts';

/** 总览, for whoever answers for the whole: aims, money, where the firms stand and lie, what is late. It counts nothing itself: every figure is another page's. */
export function Overview() {
  return (
    <Page title={OVERVIEW.title}>
      <p className="hint">{OVERVIEW.hint}</p>
      <div className="overview">
        <Section title={OVERVIEW.targets}>
          <Targets />
          <LastEvaluations />
        </Section>
        <Section title={OVERVIEW.late}>
          <Late />
        </Section>
        <Section title={OVERVIEW.fund}>
          <Money />
        </Section>
        <Section title={OVERVIEW.where}>
          <TownshipMap />
        </Section>
        <Section title={OVERVIEW.funnel}>
          <Funnel />
        </Section>
      </div>
      <Section title={OVERVIEW.figures}>
        <TownshipTable />
      </Section>
    </Page>
  );
}

function Late() {
  const query = useQuery(deadlinesQuery(undefined));
  return (
    <Loaded query={query}>
      {({ counts }) => (
        <ul className="bars across">
          {DEADLINE_WHENS.map((when) => (
            <li key={when} className={when === 'overdue' && (counts[when] ?? 0) > 0 ? 'bad' : ''}>
              <Link to="/deadlines" search={{ when }}>
                {WHEN_WORDS[when]} <strong className="figure">{counts[when] ?? 0}</strong>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
