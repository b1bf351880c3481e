import { type Article, listArticles } from '../app/kept/list-articles.ts';
import { seenAt } from '../api/seen-at.ts';
import { articleHtml } from '../documents/article.ts';
import { type Feed, writeAtom, writeJsonFeed } from '../documents/feed.ts';
import { formatDay } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';
import { FEED_PATH } from './feed-path.ts';
import { OpenData } from './open-data.tsx';
import type { PageRoute, Visit } from './page.tsx';

const TITLE = '解读、指南和案例';
const JSON_PATH = '/feed.json';
const pathOf = ({ register, id }: Article): string => `/published/${register}/${id}`;

/** Titles with the day of each, newest first. */
export const ArticleList = ({ articles }: { articles: readonly Article[] }) => (
  <ul>
    {articles.map((article) => (
      <li key={article.id}>
        <a href={pathOf(article)}>{article.title}</a> <span className="soft small">{formatDay(article.on)}</span>
      </li>
    ))}
  </ul>
);

/** `/guides`: what the county explains, by sort, and where to subscribe (plan/4.2). */
export const guidesPage: PageRoute = {
  method: 'GET',
  path: '/guides',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => {
    const articles = await listArticles(ports, programme.id);
    const kinds = [...new Set(articles.map(({ kind }) => kind))];
    return {
      title: TITLE,
      describes: '怎样申报、哪些支出算数、补助怎样计算、怎样提异议，服务商怎样参加。',
      body: (
        <>
          <h1>{TITLE}</h1>
          <p>
            每一篇都有固定网址，可以转发、打印。依据 <ClauseTag clause="plan/4.2" />。
          </p>
          {articles.length === 0 ? <p className="soft">还没有发布。</p> : null}
          {kinds.map((kind) => (
            <section key={kind}>
              <h2>{kind}</h2>
              <ArticleList articles={articles.filter((each) => each.kind === kind)} />
            </section>
          ))}
          <p className="no-print">
            公众号、平台可以订阅：<a href={FEED_PATH}>Atom</a> <a href={JSON_PATH}>JSON Feed</a>
          </p>
          <OpenData lists={['publications', 'typical-cases']} />
        </>
      ),
    };
  },
};

async function feedOf({ premises: { ports, programme }, place, request }: Visit, path: string): Promise<Feed> {
  const at = (local: string): string => seenAt(request, request.server.base, local);
  const articles = await listArticles(ports, programme.id);
  return {
    title: `${place.name} ${TITLE}`,
    author: place.name,
    home: at('/guides'),
    self: at(path),
    entries: articles.map((article) => {
      const { id, title, kind, on, lines } = article;
      const text = lines.flatMap(({ says, isLong }) => (isLong ? [says] : [])).join('\n');
      return { id, title, kind, on, url: at(pathOf(article)), content: articleHtml(text).html };
    }),
  };
}

/** What readers and platforms subscribe to. */
export const feedPages: readonly PageRoute[] = [
  {
    method: 'GET',
    path: FEED_PATH,
    access: 'anyone',
    show: async (visit) => ({ type: 'application/atom+xml; charset=utf-8', text: writeAtom(await feedOf(visit, FEED_PATH)) }),
  },
  {
    method: 'GET',
    path: JSON_PATH,
    access: 'anyone',
    show: async (visit) => ({ type: 'application/feed+json; charset=utf-8', text: writeJsonFeed(await feedOf(visit, JSON_PATH)) }),
  },
];
