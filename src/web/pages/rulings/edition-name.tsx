import type { EditionTerms } from '../../../contract/ruling-views.ts';
import { RULINGS } from './words.ts';

/** An edition in words; its name, by which anyone can reckon again, small beside them. */
export const EditionName = ({ edition, terms }: { readonly edition: string; readonly terms: EditionTerms }) => (
  <>
    {terms.length === 0 ? RULINGS.asIssued : RULINGS.ruledTerms(terms)} <small className="code">{edition}</small>
  </>
);
