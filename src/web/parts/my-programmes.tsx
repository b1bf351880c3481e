import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ChosenProgramme } from '../../contract/people-views.ts';
import { post } from '../api.ts';
import { FRAME } from '../words.ts';
import { ProblemView } from './problem.tsx';
import { useMe } from './use-me.ts';

/** The way to my other programmes; nothing where there is none. Leaves the page: what is shown belongs to this one. */
export function MyProgrammes() {
  const others = useMe().programmes.filter(({ isHere }) => !isHere);
  const choose = useMutation({
    mutationFn: (programme: string) => post<ChosenProgramme>('/session/programme', { programme }),
    onSuccess: ({ address }) => location.assign(address),
  });
  if (others.length === 0) return null;
  return (
    <div className="programmes" role="group" aria-label={FRAME.programmes}>
      {others.map(({ id, name }) => (
        <Button key={id} loading={choose.isPending && choose.variables === id} onClick={() => choose.mutate(id)}>
          {FRAME.goTo(name)}
        </Button>
      ))}
      {choose.error && <ProblemView error={choose.error} />}
    </div>
  );
}
