import type { TimelineEntry } from '../../contract/views.ts';
import { formatInstant } from './instant.ts';
import { PARTS } from './words.ts';

export const entryAnchor = (version: number): string => `record-${version}`;

/** Who did what and when, newest first, with the hash that ties each record to the one before. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return <p className="empty">{PARTS.noEntries}</p>;
  return (
    <>
      <p className="hint">{PARTS.hashHint}。</p>
      <ol className="timeline" reversed>
        {[...entries].reverse().map((entry) => (
          <li key={entry.version} id={entryAnchor(entry.version)}>
            <div className="timeline-head">
              <strong>{entry.label}</strong>
              <span>{entry.by}</span>
              <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
            </div>
            <p>{entry.says}</p>
            <p className="hash">
              {PARTS.event(entry.version)} · {PARTS.hash} <code title={entry.hash}>{entry.hash.slice(0, 16)}</code>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
