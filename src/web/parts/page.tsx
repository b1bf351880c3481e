import type { UseQueryResult } from '@tanstack/react-query';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Refused } from '../api.ts';
import { APP_NAME, NO_SUCH_PAGE, PAGE_BROKEN } from '../words.ts';
import { ProblemView } from './problem.tsx';
import { Watermark } from './watermark.tsx';
import { PARTS } from './words.ts';

type PageProps = {
  readonly title: string;
  readonly extra?: ReactNode;
  /** Has people's data, bank accounts or experts' names: it says over itself who looks at it. */
  readonly isSensitive?: true;
  readonly children: ReactNode;
};

/** A page: its title (also the window's), what may be done with all of it, and its body. */
export function Page({ title, extra, isSensitive, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${APP_NAME}`;
  }, [title]);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {extra}
      </div>
      {children}
      {isSensitive && <Watermark />}
    </>
  );
}

export function Section({
  title,
  id,
  extra,
  children,
}: {
  readonly title: string;
  readonly id?: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="panel" {...(id === undefined ? {} : { id, tabIndex: -1 })}>
      <div className="section-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}

/** Grey lines where the text will stand; they show only after 200 ms, so what is quick does not flicker. */
export function PageSkeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{PARTS.loading}</span>
      {['40%', '100%', '100%', '85%', '100%', '60%'].map((width, index) => (
        <span key={index} aria-hidden="true" style={{ width }} />
      ))}
    </div>
  );
}

type LoadedProps<T> = {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** For a page whose title is in the data: its heading until that has come. */
  readonly title?: string;
  readonly children: (data: T) => ReactNode;
};

/** What a query brought, its skeleton before, its problem with a way out otherwise. */
export function Loaded<T>({ query, title, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  const meanwhile = query.error === null ? <PageSkeleton /> : <ProblemView error={query.error} retry={() => void query.refetch()} />;
  return title === undefined ? meanwhile : <Page title={title}>{meanwhile}</Page>;
}

export function BrokenPage({ error }: ErrorComponentProps) {
  return (
    <div className="lonely">
      <h1>{APP_NAME}</h1>
      <ProblemView error={error instanceof Refused ? error : new Refused(500, { code: 'defect', message: PAGE_BROKEN })} />
      <Button onClick={() => location.reload()}>{PARTS.reload}</Button>
    </div>
  );
}

export function MissingPage() {
  return (
    <div className="lonely">
      <h1>{APP_NAME}</h1>
      <p>{NO_SUCH_PAGE}</p>
      <Link to="/">{PARTS.back}</Link>
    </div>
  );
}
