import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseKind } from '../../contract/views.ts';

/** To the page of a case of any kind. */
export function CaseLink({ kind, id, children }: { readonly kind: CaseKind; readonly id: string; readonly children: ReactNode }) {
  switch (kind) {
    case 'project':
      return (
        <Link to="/projects/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'selection':
      return (
        <Link to="/selections/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'panel':
      return (
        <Link to="/panels/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'inspection':
      return (
        <Link to="/inspections/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'notice':
      return (
        <Link to="/notices/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'recovery':
      return (
        <Link to="/recoveries/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'sanction':
      return (
        <Link to="/sanctions/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'ruling':
      return (
        <Link to="/rulings/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'row':
      return (
        <Link to="/rows/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'fund':
      return <Link to="/funds">{children}</Link>;
  }
}
