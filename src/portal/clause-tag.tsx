import { citeClause, type ClauseId } from '../kernel/clause.ts';

/** `办法第十一条` */
export const ClauseTag = ({ clause }: { clause: ClauseId }) => <span className="soft">{citeClause(clause)}</span>;
