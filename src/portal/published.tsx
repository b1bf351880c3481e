import { listPublished } from '../app/kept/list-published.ts';
import { KEPT_NAMES, keptRegisters } from '../registers/kept/index.ts';
import type { PageRoute } from './page.tsx';

/** The registers of which anyone sees something, with the address of their page. */
export const PUBLISHED = KEPT_NAMES.flatMap((name) => {
  const { published } = keptRegisters[name];
  return published === undefined ? [] : [{ name, title: published.title, href: `/published/${name}` }];
});

/** `/published/:name`: what a register shows to anyone. */
export const publishedPage: PageRoute = {
  method: 'GET',
  path: '/published/:name',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, params }) => {
    const found = await listPublished(ports, programme.id, params['name'] ?? '');
    if (!found.ok) return found;
    const { title, rows } = found.value;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {rows.length === 0 ? <p className="soft">还没有发布。</p> : null}
          {rows.map((row) => (
            <section key={row.id}>
              <h2>{row.title}</h2>
              <dl className="facts">
                {row.lines.flatMap(([header, says]) => [<dt key={header}>{header}</dt>, <dd key={`${header}:`}>{says}</dd>])}
              </dl>
            </section>
          ))}
        </>
      ),
    };
  },
};
