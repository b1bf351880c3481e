import type { ReactNode } from 'react';
import type { Session } from '../api/session.ts';
import { formatDay } from '../kernel/day.ts';
import { homeLink } from './home-of.ts';
import { type Letters, LettersForm } from './letters.tsx';
import type { Place } from './place.ts';
import { FEED_PATH } from './feed-path.ts';
import { STYLE_PATH } from './style-path.ts';

const NAV = [
  ['/notices', '公示'],
  ['/payments', '拨付公开'],
  ['/draws', '抽取公开'],
  ['/guides', '指南'],
  ['/policy', '政策条款'],
  ['/decide', '政策判定'],
] as const;
/** To whoever is known here, the way to their own pages; to anybody else the way in. */
const lastOf = (session: Session | null, path: string) => {
  if (path.startsWith('/account')) return ['/account', '我的账户'] as const;
  if (session === null) return ['/sign-in', '登录'] as const;
  return homeLink(session.me.roles);
};

/** Whoever lands on any page of a demonstration must see that nothing on it is real. */
const DemoBanner = ({ place }: { place: Place }) =>
  place.isDemo ? (
    <p className="demo">
      <strong>演示县</strong>：页面上的企业、人员和金额都是虚构的。
      {place.isSimulated && place.today !== null ? `日期也是模拟的，现为 ${formatDay(place.today)}。` : ''}
    </p>
  ) : null;

/** What a chat or a search page shows of a link to here. */
type Card = { readonly describes: string; readonly url: string };
const CardTags = ({ card: { describes, url }, title, site }: { card: Card; title: string; site: string }) => (
  <>
    <meta name="description" content={describes} />
    <meta property="og:type" content="article" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={describes} />
    <meta property="og:url" content={url} />
    <meta property="og:site_name" content={site} />
  </>
);

type Props = {
  readonly place: Place;
  readonly title: string;
  readonly path: string;
  /** Who looks; null also where a page does not ask. */
  readonly session: Session | null;
  readonly letters: Letters;
  readonly card?: Card;
  readonly children: ReactNode;
};

/** The frame of every public page. Works without script: there is none. */
export const Shell = ({ place, title, path, session, letters, card, children }: Props) => (
  <html lang="zh-CN" {...(letters.isLarge && { className: 'large' })}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${place.name}`}</title>
      {card === undefined ? null : <CardTags card={card} title={title} site={place.name} />}
      <link rel="alternate" type="application/atom+xml" title="解读、指南和案例" href={FEED_PATH} />
      <link rel="stylesheet" href={STYLE_PATH} />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <a className="skip" href="#content">
        跳到正文
      </a>
      <header className="top">
        <DemoBanner place={place} />
        <div className="wide">
          <a className="brand" href="/">
            {place.name}
          </a>
          <nav aria-label="主要栏目">
            <ul>
              {[...NAV, ...(session === null ? [] : [['/messages', '消息'] as const]), lastOf(session, path)].map(([to, label]) => (
                <li key={to}>
                  <a href={to} {...(path.startsWith(to) && { 'aria-current': 'page' as const })}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <LettersForm letters={letters} />
        </div>
      </header>
      <main className="wide" id="content">
        {children}
      </main>
      <footer>
        <div className="wide">
          <p>
            {place.policyTitle === null ? '' : `${place.policyTitle}。`}
            {place.today === null ? '' : `今天是 ${formatDay(place.today)}${place.isSimulated ? '（模拟日期）' : ''}。`}
          </p>
          <p>
            每个结论、每笔金额都能说明到条款；如有不符，请按公示页面所列方式提出。<a href="/verify">核对记录是否被改动</a>
          </p>
          <p>
            <a href="/complaint">投诉举报</a>　<a href="/open">开放数据</a>
          </p>
        </div>
      </footer>
    </body>
  </html>
);
