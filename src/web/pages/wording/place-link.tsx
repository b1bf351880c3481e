import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CarrierPlace } from '../../../contract/carrier-places.ts';
import { isKeptName } from '../../../registers/kept/index.ts';

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
    case 'funds':
      return <Link to="/funds">{children}</Link>;
    case 'notices':
      return <Link to="/notices">{children}</Link>;
    case 'inspections':
      return <Link to="/inspections">{children}</Link>;
    case 'panels':
      return <Link to="/panels">{children}</Link>;
    case 'selections':
      return <Link to="/selections">{children}</Link>;
    case 'findings':
      return <Link to="/findings">{children}</Link>;
    case 'figures':
      return <Link to="/figures">{children}</Link>;
    case 'monthly':
      return <Link to="/monthly">{children}</Link>;
    case 'batches':
      return <Link to="/batches">{children}</Link>;
    case 'recoveries':
      return <Link to="/recoveries">{children}</Link>;
    case 'ledger':
      return <Link to="/ledger">{children}</Link>;
    case 'performance':
      return <Link to="/performance">{children}</Link>;
    case 'outlays':
      return <Link to="/outlays">{children}</Link>;
    case 'sanctions':
      return <Link to="/sanctions">{children}</Link>;
    case 'readings':
      return <Link to="/readings">{children}</Link>;
    case 'kept-registers':
      return <Link to="/kept">{children}</Link>;
    case 'public':
      return <a href={place.href}>{children}</a>;
  }
}
