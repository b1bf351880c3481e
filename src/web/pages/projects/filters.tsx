import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import type { Outcome } from '../../../kernel/verdict.ts';
import { OUTCOME } from '../../parts/words.ts';
import type { ProjectFilter } from '../../queries.ts';
import { ReachFilter } from './reach-filter.tsx';
import { TownshipFilter } from './township-filter.tsx';
import { PROJECTS } from './words.ts';

const route = getRouteApi('/office/projects');
const OUTCOMES = Object.keys(OUTCOME) as Outcome[];

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('input,textarea,select');

/** Verdict and search. They stand in the address, so that a list can be sent to a colleague. */
export function Filters() {
  const { q, outcome } = route.useSearch();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q ?? '');
  const box = useRef<InputRef>(null);
  const [searchId, outcomeId] = [useId(), useId()];
  const change = (part: ProjectFilter, drop: keyof ProjectFilter): void =>
    void navigate({ to: '/projects', search: ({ [drop]: _, ...rest }: ProjectFilter) => ({ ...rest, ...part }), replace: true });
  useEffect(() => setTyped(q ?? ''), [q]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        change(typed.trim() === '' ? {} : { q: typed.trim() }, 'q');
      }}
    >
      <div className="field grow">
        <label htmlFor={searchId}>{PROJECTS.search}</label>
        <div className="row">
          <Input
            id={searchId}
            ref={box}
            type="search"
            value={typed}
            title={PROJECTS.searchHint}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button htmlType="submit">{PROJECTS.find}</Button>
        </div>
      </div>
      <div className="field">
        <label htmlFor={outcomeId}>{PROJECTS.outcome}</label>
        <select
          id={outcomeId}
          value={outcome ?? ''}
          onChange={({ target: { value } }) => change(value === '' ? {} : { outcome: value as Outcome }, 'outcome')}
        >
          <option value="">{PROJECTS.anyOutcome}</option>
          {OUTCOMES.map((each) => (
            <option key={each} value={each}>
              {OUTCOME[each].word}
            </option>
          ))}
        </select>
      </div>
      <ReachFilter change={change} />
      <TownshipFilter change={change} />
    </form>
  );
}
