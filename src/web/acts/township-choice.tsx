import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../parts/page.tsx';
import { townshipsQuery } from '../queries.ts';
import { SelectBox, type ControlProps } from './select-box.tsx';

/** One township of the county, by its code. */
export function TownshipChoice(control: ControlProps) {
  const query = useQuery(townshipsQuery());
  return (
    <Loaded query={query}>
      {({ townships }) => <SelectBox {...control} choices={townships.map(({ code, name }) => ({ value: code, label: name }))} />}
    </Loaded>
  );
}
