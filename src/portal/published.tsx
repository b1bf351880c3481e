import { listPublished, type PublishedRow, readPublished } from '../app/kept/list-published.ts';
import { beginningOf } from '../documents/article.ts';
import { KEPT_NAMES, keptRegisters } from '../registers/kept/index.ts';
import { ArticleBody } from './article-body.tsx';
import { OpenData } from './open-data.tsx';
import type { PageRoute } from './page.tsx';

/** The registers of which anyone sees something, with the address of their page. */
export const PUBLISHED = KEPT_NAMES.flatMap((name) => {
  const { published } = keptRegisters[name];
  return published === undefined ? [] : [{ name, title: published.title, href: `/published/${name}` }];
});

const Facts = ({ lines }: Pick<PublishedRow, 'lines'>) => (
  <dl className="facts">{lines.flatMap(({ header, says }) => [<dt key={header}>{header}</dt>, <dd key={`${header}:`}>{says}</dd>])}</dl>
);

/** `/published/:name`: what a register shows to anyone; of texts that are read one by one, their titles. */
const list: PageRoute = {
  method: 'GET',
  path: '/published/:name',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, params: { name = '' } }) => {
    const found = await listPublished(ports, programme.id, name);
    if (!found.ok) return found;
    const { title, rows, areArticles } = found.value;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {rows.length === 0 ? <p className="soft">还没有发布。</p> : null}
          {rows.map((row) => (
            <section key={row.id}>
              <h2>{areArticles ? <a href={`/published/${name}/${row.id}`}>{row.title}</a> : row.title}</h2>
              <Facts lines={areArticles ? row.lines.filter(({ isLong }) => !isLong) : row.lines} />
            </section>
          ))}
          <OpenData lists={[name]} />
        </>
      ),
    };
  },
};

const Long = ({ lines }: Pick<PublishedRow, 'lines'>) =>
  lines.map(({ header, says }) => (
    <section key={header}>
      {lines.length === 1 ? null : <h2>{header}</h2>}
      <ArticleBody text={says} heading={lines.length === 1 ? 'h2' : 'h3'} />
    </section>
  ));

/** `/published/:name/:id`: one published row, at an address that stays. */
const one: PageRoute = {
  method: 'GET',
  path: '/published/:name/:id',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, params: { name = '', id = '' } }) => {
    const found = await readPublished(ports, programme.id, name, id);
    if (!found.ok) return found;
    const { title, lines } = found.value;
    const long = lines.filter(({ isLong }) => isLong);
    return {
      title,
      describes: beginningOf(long.map(({ says }) => says).join('\n')),
      body: (
        <article>
          <p className="soft no-print">
            <a href="/guides">解读、指南和案例</a>
          </p>
          <h1>{title}</h1>
          <Facts lines={lines.filter(({ isLong }) => !isLong)} />
          <Long lines={long} />
        </article>
      ),
    };
  },
};

export const publishedPages: readonly PageRoute[] = [list, one];
