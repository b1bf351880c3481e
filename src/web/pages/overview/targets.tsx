import { useQuery } from '@tanstack/react-query';
import type { StandingFigure } from '../../../contract/policy-views.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { Loaded } from '../../parts/page.tsx';
import { policyStandingQuery } from '../../queries.ts';
import { ListLink, WholeLink } from '../wording/list-link.tsx';
import { usePack } from '../wording/pack.ts';
import { Bar } from './bar.tsx';
import { OVERVIEW } from './words.ts';

/** What the plan's first clause aims at (plan/1). */
const AIMS = 'plan/1';
/** How long there is for it (measures/18). */
const TERM = 'M33';

/** How long there is, and each aim of the year against what is done, and what it comes to if all that is under way succeeds. */
export function Targets() {
  const [pack, standing] = [usePack(), useQuery(policyStandingQuery())];
  return (
    <Loaded query={pack}>
      {({ obligations }) => <Loaded query={standing}>{(figures) => <Aims obligations={obligations} figures={figures} />}</Loaded>}
    </Loaded>
  );
}

const Aims = ({ obligations, figures }: { readonly obligations: Policy['obligations']; readonly figures: readonly StandingFigure[] }) => (
  <ul className="bars">
    {obligations
      .filter(({ id, clause }) => clause === AIMS || id === TERM)
      .map(({ id, what, clause }) => (
        <li key={id}>
          <p>
            {what} <ClauseLink clause={clause} />
          </p>
          {figures
            .filter(({ obligation }) => obligation === id)
            .map((figure) => (id === TERM ? <Sides key={id} figure={figure} /> : <Aim key={id} figure={figure} />))}
        </li>
      ))}
  </ul>
);

function Aim({ figure }: { readonly figure: StandingFigure }) {
  const { target, sides } = figure;
  const done = sides.find(({ side }) => side === 'met');
  const met = done?.count ?? 0;
  const figures = <strong className="figure">{target === null ? met : OVERVIEW.of(met, target)}</strong>;
  const ahead = sides.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Bar part={met} whole={target ?? met} ahead={ahead} isGood={target !== null && met >= target} />
      <p>
        {done === undefined ? (
          figures
        ) : (
          <ListLink figure={figure} side={done}>
            {figures}
          </ListLink>
        )}{' '}
        {target === null && <span className="muted">{OVERVIEW.noTarget} </span>}
        <Sides figure={figure} />
      </p>
      {target !== null && (
        <p className={ahead < target ? 'bad' : 'muted'}>
          <WholeLink figure={figure}>{OVERVIEW.forecast(ahead, target)}</WholeLink>
        </p>
      )}
    </>
  );
}

const Sides = ({ figure }: { readonly figure: StandingFigure }) =>
  figure.sides.map((each) => (
    <span key={each.side}>
      <ListLink figure={figure} side={each} />{' '}
    </span>
  ));
