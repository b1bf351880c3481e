import { Link } from '@tanstack/react-router';
import type { SideFigure, StandingFigure } from '../../../contract/policy-views.ts';
import { PlaceLink } from './place-link.tsx';

/** One click from a number to just those that it counts. */
export function ListLink({
  figure: { obligation, unit },
  side: { side, says, count, at },
}: {
  readonly figure: StandingFigure;
  readonly side: SideFigure;
}) {
  const words = `${says} ${count} ${unit}`;
  if (at.page !== 'members') return <PlaceLink place={at}>{words}</PlaceLink>;
  return (
    <Link to="/policy/standing" search={{ obligation, side }}>
      {words}
    </Link>
  );
}
