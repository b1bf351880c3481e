import { type ReviewBasis, sayBasis } from '../../cases/panel/review-basis.ts';
import { CaseLink } from './case-link.tsx';

/** The expert review that a decision follows, leading to it where it was held here. */
export const Basis = ({ basis }: { readonly basis: ReviewBasis }) =>
  'panelId' in basis ? (
    <CaseLink kind="panel" id={basis.panelId}>
      {sayBasis(basis)}
    </CaseLink>
  ) : (
    sayBasis(basis)
  );
