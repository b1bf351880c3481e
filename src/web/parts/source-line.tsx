import type { Source } from '../../cases/project/events.ts';
import { pathOf } from '../api.ts';
import { PARTS } from './words.ts';

export const fileHref = (digest: string): string => pathOf(`/files/${digest}`);

/** File, sheet and row a record was read from, with the file itself where it is on record. */
export function SourceLine({ source }: { readonly source: Source | undefined }) {
  if (source === undefined) return null;
  return (
    <small className="source">
      {[source.file, source.sheet, PARTS.row(source.row)].filter(Boolean).join(' · ')}
      {source.digest !== undefined && <a href={fileHref(source.digest)}>{PARTS.original}</a>}
    </small>
  );
}
