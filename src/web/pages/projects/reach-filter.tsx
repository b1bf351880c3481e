import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { REACHES, type Reach } from '../../../cases/project/stages.ts';
import type { ProjectFilter } from '../../queries.ts';
import { PROJECTS } from './words.ts';

const route = getRouteApi('/office/projects');
type Props = { readonly change: (part: ProjectFilter, drop: keyof ProjectFilter) => void };

/** Only pilots that have come at least so far, wherever they stand now. */
export function ReachFilter({ change }: Props) {
  const id = useId();
  const { reach = '' } = route.useSearch();
  return (
    <div className="field">
      <label htmlFor={id}>{PROJECTS.reach}</label>
      <select id={id} value={reach} onChange={({ target: { value } }) => change(value === '' ? {} : { reach: value as Reach }, 'reach')}>
        <option value="">{PROJECTS.anyReach}</option>
        {REACHES.map((each) => (
          <option key={each} value={each}>
            {PROJECTS.reaches[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
