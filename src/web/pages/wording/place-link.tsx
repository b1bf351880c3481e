import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CarrierPlace } from '../../../contract/carrier-places.ts';
import { isKeptName } from '../../../registers/kept/index.ts';
import { addressOf } from '../../base.ts';

/** To a list of the workbench, or to a page that anyone may open. */
export function PlaceLink({
  place,
  children,
}: {
  readonly place: Exclude<CarrierPlace, { page: 'members' }>;
  readonly children: ReactNode;
}) {
  switch (place.page) {
    case 'projects': {
      const { page: _, ...search } = place;
      return (
        <Link to="/projects" search={search}>
          {children}
        </Link>
      );
    }
    case 'register':
      return isKeptName(place.name) ? (
        <Link to="/kept/$name" params={{ name: place.name }}>
          {children}
        </Link>
      ) : (
        <Link to="/registers" search={{ name: place.name }}>
          {children}
        </Link>
      );
    case 'kept-registers':
      return <Link to="/kept">{children}</Link>;
    case 'public':
      return <a href={addressOf(place.href)}>{children}</a>;
    default:
      return <Link to={`/${place.page}`}>{children}</Link>;
  }
}
