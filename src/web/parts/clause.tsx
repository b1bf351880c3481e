import { Link } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { citeClause, type ClauseId } from '../../kernel/clause.ts';

/** In a dialog a clause opens beside it: what was typed stays. */
export const InDialog = createContext(false);

/** 办法第七条（一）, leading to the clause itself. */
export function ClauseLink({ clause }: { readonly clause: ClauseId }) {
  return (
    <Link to="/policy" hash={clause} className="clause" {...(useContext(InDialog) ? { target: '_blank' } : {})}>
      {citeClause(clause)}
    </Link>
  );
}

/** Whether a text from the wire is a clause: refusals carry it as plain text. */
export const isClause = (text: string | undefined): text is ClauseId =>
  text !== undefined && (text === 'annex1' || /^(measures|plan)\/[\d.]+$/.test(text));
