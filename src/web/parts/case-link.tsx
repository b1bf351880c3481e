import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseKind } from '../../contract/views.ts';
import { NAV } from '../words.ts';

/** Where the pages of each kind of case are; a fund notice has none of its own. */
const PAGES = {
  project: '/projects/$id',
  selection: '/selections/$id',
  panel: '/panels/$id',
  inspection: '/inspections/$id',
  notice: '/notices/$id',
  batch: '/batches/$id',
  outlay: '/outlays/$id',
  recovery: '/recoveries/$id',
  sanction: '/sanctions/$id',
  performance: '/performance/$id',
  ruling: '/rulings/$id',
  row: '/rows/$id',
} as const satisfies Record<Exclude<CaseKind, 'fund'>, string>;

/** Where those of a kind are listed, and begun. */
const LISTS = {
  project: ['/projects', NAV.projects],
  selection: ['/selections', NAV.selections],
  panel: ['/panels', NAV.panels],
  inspection: ['/inspections', NAV.inspections],
  notice: ['/notices', NAV.notices],
  fund: ['/funds', NAV.funds],
  batch: ['/batches', NAV.batches],
  outlay: ['/outlays', NAV.outlays],
  recovery: ['/recoveries', NAV.recoveries],
  sanction: ['/sanctions', NAV.sanctions],
  performance: ['/performance', NAV.performance],
  ruling: ['/readings', NAV.readings],
  row: ['/kept', NAV.kept],
} as const satisfies Record<CaseKind, readonly [to: string, title: string]>;

/** To the list of a kind of case, for what is begun there. */
export function CaseListLink({ kind, children }: Pick<Props, 'kind'> & { readonly children: (title: string) => ReactNode }) {
  const [to, title] = LISTS[kind];
  return <Link to={to}>{children(title)}</Link>;
}

type Props = {
  readonly kind: CaseKind;
  readonly id: string;
  /** A place on its page. */
  readonly hash?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
};

/** To the page of a case of any kind. */
export function CaseLink({ kind, id, hash, onClick, children }: Props) {
  if (kind === 'fund')
    return (
      <Link to="/funds" onClick={onClick}>
        {children}
      </Link>
    );
  return (
    <Link to={PAGES[kind]} params={{ id }} {...(hash !== undefined && { hash })} onClick={onClick}>
      {children}
    </Link>
  );
}
