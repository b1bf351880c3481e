import type { Day } from '../kernel/day.ts';
import { html } from './html.ts';

/** What readers subscribe to. All addresses are whole ones. */
export type Feed = {
  readonly title: string;
  readonly author: string;
  readonly home: string;
  readonly self: string;
  readonly entries: ReadonlyArray<{
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly kind: string;
    readonly on: Day;
    /** Safe HTML. */
    readonly content: string;
  }>;
};

/** A day begins at midnight in Asia/Shanghai. */
const momentOf = (day: Day): string => `${day}T00:00:00+08:00`;
const NEVER = '1970-01-01T00:00:00Z';

/** RFC 4287. An entry's id is that of its row, so that a reader knows it again whatever its title becomes. */
export function writeAtom({ title, author, home, self, entries }: Feed): string {
  const items = entries.map(
    ({ id, url, title: says, kind, on, content }) =>
      html`<entry
        ><id>urn:uuid:${id}</id><title>${says}</title><link rel="alternate" href="${url}" /><published>${momentOf(on)}</published
        ><updated>${momentOf(on)}</updated><category term="${kind}" /><content type="html">${content}</content></entry
      > `,
  );
  const updated = entries[0] === undefined ? NEVER : momentOf(entries[0].on);
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
    <id>${self}</id><title>${title}</title><updated>${updated}</updated><author><name>${author}</name></author>
    <link rel="self" href="${self}" /> <link rel="alternate" href="${home}" /> ${items}</feed
  > `;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.html}`;
}

/** JSON Feed 1.1. */
export const writeJsonFeed = ({ title, author, home, self, entries }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language: 'zh-CN',
    authors: [{ name: author }],
    items: entries.map(({ id, url, title: says, kind, on, content }) => ({
      id: `urn:uuid:${id}`,
      url,
      title: says,
      tags: [kind],
      date_published: momentOf(on),
      content_html: content,
    })),
  });
