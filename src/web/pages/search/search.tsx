import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Input, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import type { FoundView } from '../../../contract/search-views.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { searchQuery } from '../../queries.ts';
import { KIND_WORDS } from '../inbox/words.ts';
import { SEARCH } from './words.ts';

const route = getRouteApi('/office/search');

/** One box for everything this person may see. What is looked for goes into the address, so that it can be gone back to, and never back. */
export function Search() {
  const { q = '' } = route.useSearch();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const box = useRef<InputRef>(null);
  const [id, hintId] = [useId(), useId()];
  useEffect(() => box.current?.focus(), []);
  const look = (text: string): void => {
    setTyped(text);
    void navigate({ to: '/search', search: text.trim() === '' ? {} : { q: text }, replace: true });
  };
  return (
    <Page title={SEARCH.title}>
      <form className="field" role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={id}>{SEARCH.label}</label>
        <Input id={id} ref={box} type="search" aria-describedby={hintId} value={typed} onChange={({ target }) => look(target.value)} />
        <p className="hint" id={hintId}>
          {SEARCH.hint}
        </p>
      </form>
      {typed.trim() !== '' && <Answer text={typed.trim()} />}
    </Page>
  );
}

function Answer({ text }: { readonly text: string }) {
  const query = useQuery({ ...searchQuery(text), placeholderData: keepPreviousData });
  return <Loaded query={query}>{(found) => <Found found={found} />}</Loaded>;
}

function Found({ found: { cases, clauses, more } }: { readonly found: FoundView }) {
  return (
    <>
      <p role="status">
        {cases.length + clauses.length === 0 ? SEARCH.none : SEARCH.found(cases.length, clauses.length)} {more && SEARCH.more}
      </p>
      {cases.length > 0 && <Cases cases={cases} />}
      {clauses.length > 0 && (
        <Section title={SEARCH.clauses}>
          <ul>
            {clauses.map(({ id, says }) => (
              <li key={id}>
                <ClauseLink clause={id} /> {says}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const Cases = ({ cases }: Pick<FoundView, 'cases'>) => (
  <DataTable
    caption={SEARCH.cases}
    rows={cases}
    rowKey={({ id }) => id}
    empty={null}
    columns={[
      {
        head: SEARCH.name,
        cell: ({ kind, id, title }) => (
          <CaseLink kind={kind} id={id}>
            {title}
          </CaseLink>
        ),
        wide: true,
      },
      { head: SEARCH.kind, cell: ({ kind, register }) => register ?? KIND_WORDS[kind], short: true },
      { head: SEARCH.standing, cell: ({ standing }) => <span className="tag">{standing}</span>, short: true },
      { head: SEARCH.code, cell: ({ creditCode }) => creditCode ?? '—' },
    ]}
  />
);
