import { Fragment } from 'react';
import type { Carrier, Obligation } from '../../../../policy/policy.ts';
import { placeOfCarrier } from '../../../contract/carrier-places.ts';
import type { PolicyStanding, StandingFigure } from '../../../contract/policy-views.ts';
import { sayBounds } from '../../../contract/policy-words.ts';
import { POLICY } from '../books/words.ts';
import { ListLink } from './list-link.tsx';
import { PlaceLink } from './place-link.tsx';
import { STANDING } from './words.ts';

type Demanded = {
  readonly obligations: readonly Obligation[];
  /** Undefined while it is being fetched. */
  readonly standing: PolicyStanding | undefined;
  /** Whether the reader may open the lists behind the numbers. */
  readonly maySeeLists: boolean;
};

/** What a clause demands, by what this system carries it, how far it is met today, and what is still wanting. */
export const Demands = ({ obligations, standing, maySeeLists }: Demanded) => (
  <ul className="demands">
    {obligations.map(({ id, what, status, carriedBy, why }) => {
      const figure = standing?.find(({ obligation }) => obligation === id);
      return (
        <li key={id}>
          {what}（{POLICY.status[status]}）{figure && <Figures figure={figure} maySeeLists={maySeeLists} />}
          {standing && !figure && carriedBy.length > 0 && <div className="hint">{STANDING.uncounted}</div>}
          <div className="hint">
            <Carriers carriers={carriedBy} maySeeLists={maySeeLists} />
            {why !== undefined && <div>{why}</div>}
          </div>
        </li>
      );
    })}
  </ul>
);

function Carriers({ carriers, maySeeLists }: { readonly carriers: readonly Carrier[]; readonly maySeeLists: boolean }) {
  const distinct = [...new Map(carriers.map((carrier) => [carrier.says, carrier])).values()];
  return distinct.map((carrier, at) => {
    const place = placeOfCarrier(carrier);
    const leads = place !== undefined && place.page !== 'members' && (maySeeLists || place.page === 'public');
    return (
      <Fragment key={carrier.says}>
        {at > 0 && '、'}
        {leads ? <PlaceLink place={place}>{carrier.says}</PlaceLink> : carrier.says}
      </Fragment>
    );
  });
}

function Figures({ figure, maySeeLists }: { readonly figure: StandingFigure; readonly maySeeLists: boolean }) {
  const bounds = sayBounds(figure);
  return (
    <div>
      {figure.sides.map((each, at) => (
        <Fragment key={each.side}>
          {at > 0 && '，'}
          {maySeeLists && each.count > 0 ? <ListLink figure={figure} side={each} /> : `${each.says} ${each.count} ${figure.unit}`}
        </Fragment>
      ))}
      {bounds !== '' && `（${bounds}）`}
    </div>
  );
}
