import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { REACHES } from '../../../cases/project/stages.ts';
import type { Outcome } from '../../../kernel/verdict.ts';
import { isTyping } from '../../parts/is-typing.ts';
import { OUTCOME } from '../../parts/words.ts';
import type { ProjectFilter } from '../../queries.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { TownshipFilter } from './township-filter.tsx';
import { PROJECTS } from './words.ts';

const route = getRouteApi('/office/projects');
const OUTCOMES = (Object.keys(OUTCOME) as Outcome[]).map((each) => [each, OUTCOME[each].word] as const);
const REACH_OPTIONS = REACHES.map((each) => [each, PROJECTS.reaches[each]] as const);

/** Verdict and search. They stand in the address, so that a list can be sent to a colleague. */
export function Filters() {
  const { q } = route.useSearch();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q ?? '');
  const box = useRef<InputRef>(null);
  const searchId = useId();
  const find = (text: string): void =>
    void navigate({
      to: '/projects',
      search: ({ q: _, ...rest }: ProjectFilter) => (text === '' ? rest : { ...rest, q: text }),
      replace: true,
    });
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
        find(typed.trim());
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
      <ChoiceFilter name="outcome" label={PROJECTS.outcome} options={OUTCOMES} />
      <ChoiceFilter name="reach" label={PROJECTS.reach} options={REACH_OPTIONS} />
      <TownshipFilter />
    </form>
  );
}
