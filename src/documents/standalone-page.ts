import { html, type Html } from './html.ts';
import { section } from './rehearsal-parts.ts';
import { rehearsalStyle } from './rehearsal-style.ts';

/** One self-contained page: no script, nothing fetched, reads from a disk and prints. */
export const standalonePage = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${{ html: rehearsalStyle }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.html;

/** A part of such a page, made from what the page is about. */
export type PagePart<T> = { readonly id: string; readonly title: string; readonly part: (of: T) => Html };

/** Its parts one after another, with a table of contents. */
export const partsOf = <T>(parts: readonly PagePart<T>[], of: T): Html =>
  html`<nav aria-label="目录">
      <ul>
        ${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>
    </nav>
    ${parts.map(({ id, title, part }) => section(id, title, part(of)))}`;
