import type { TimelineEntry } from '../../contract/views.ts';
import { formatDay } from '../../kernel/day.ts';
import { dayOfInstant, formatInstant } from '../../kernel/instant.ts';
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
              <span>{entry.as === undefined ? entry.by : `${entry.by}（${entry.as}）`}</span>
              <When entry={entry} />
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

/** The legal day counts. Where the clock is simulated it differs from the moment of writing, which is then named as such. */
function When({ entry: { at, on } }: { readonly entry: TimelineEntry }) {
  if (dayOfInstant(at) === on) return <time dateTime={at}>{formatInstant(at)}</time>;
  return (
    <>
      <time dateTime={on}>{formatDay(on)}</time>
      <small className="muted">{PARTS.recordedAt(formatInstant(at))}</small>
    </>
  );
}
