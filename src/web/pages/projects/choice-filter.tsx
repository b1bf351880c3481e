import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { ProjectFilter } from '../../queries.ts';
import { PROJECTS } from './words.ts';

const route = getRouteApi('/office/projects');
type Props<K extends keyof ProjectFilter> = {
  readonly name: K;
  readonly label: string;
  readonly options: ReadonlyArray<readonly [value: NonNullable<ProjectFilter[K]>, label: string]>;
};

/** One part of the filter as a list to choose from. It stands in the address, so that a list can be sent to a colleague. */
export function ChoiceFilter<K extends keyof ProjectFilter>({ name, label, options }: Props<K>) {
  const id = useId();
  const navigate = useNavigate();
  const chosen = route.useSearch()[name] ?? '';
  const choose = (value: string): void =>
    void navigate({
      to: '/projects',
      search: ({ [name]: _, ...rest }: ProjectFilter) => (value === '' ? rest : { ...rest, [name]: value }),
      replace: true,
    });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{PROJECTS.any}</option>
        {options.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}
