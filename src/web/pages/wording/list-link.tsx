import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SideFigure, StandingFigure } from '../../../contract/policy-views.ts';
import { PlaceLink } from './place-link.tsx';

type Props = { readonly figure: StandingFigure; readonly side: SideFigure; readonly children?: ReactNode };

/** One click from a number to just those that it counts. */
export function ListLink({ figure: { obligation, unit }, side: { side, says, count, at }, children }: Props) {
  const words = children ?? `${says} ${count} ${unit}`;
  if (at.page !== 'members') return <PlaceLink place={at}>{words}</PlaceLink>;
  return (
    <Link to="/policy/standing" search={{ obligation, side }}>
      {words}
    </Link>
  );
}

/** One click from the sum of all sides to all that they count, where they are counted one by one. */
export function WholeLink({ figure: { obligation, sides }, children }: Pick<Props, 'figure' | 'children'>) {
  if (sides.some(({ at }) => at.page !== 'members')) return children;
  return (
    <Link to="/policy/standing" search={{ obligation }}>
      {children}
    </Link>
  );
}
