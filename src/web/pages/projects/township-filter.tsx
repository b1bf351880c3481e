import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { MEMBERS } from '../../../cases/roles.ts';
import { UNPLACED } from '../../../contract/township-views.ts';
import { useMe } from '../../parts/use-me.ts';
import { type ProjectFilter, townshipsQuery } from '../../queries.ts';
import { PROJECTS } from './words.ts';

const route = getRouteApi('/office/projects');
type Props = { readonly change: (part: ProjectFilter, drop: keyof ProjectFilter) => void };

/** By township, for the offices; a party has a handful of cases and no map. */
export function TownshipFilter({ change }: Props) {
  const id = useId();
  const isMember = useMe().roles.some((role) => MEMBERS.includes(role));
  const { township = '' } = route.useSearch();
  const { data } = useQuery({ ...townshipsQuery(), enabled: isMember });
  if (data === undefined || data.townships.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{PROJECTS.township}</label>
      <select id={id} value={township} onChange={({ target: { value } }) => change(value === '' ? {} : { township: value }, 'township')}>
        <option value="">{PROJECTS.anyTownship}</option>
        {data.townships.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={UNPLACED}>{PROJECTS.unplaced}</option>
      </select>
    </div>
  );
}
