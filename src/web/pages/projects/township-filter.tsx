import { useQuery } from '@tanstack/react-query';
import { MEMBERS } from '../../../cases/roles.ts';
import { UNPLACED } from '../../../contract/township-views.ts';
import { useMe } from '../../parts/use-me.ts';
import { townshipsQuery } from '../../queries.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { PROJECTS } from './words.ts';

/** By township, for the offices; a party has a handful of cases and no map. */
export function TownshipFilter() {
  const isMember = useMe().roles.some((role) => MEMBERS.includes(role));
  const { data } = useQuery({ ...townshipsQuery(), enabled: isMember });
  if (data === undefined || data.townships.length === 0) return null;
  const townships = data.townships.map(({ code, name }) => [code, name] as const);
  return <ChoiceFilter name="township" label={PROJECTS.township} options={[...townships, [UNPLACED, PROJECTS.unplaced]]} />;
}
