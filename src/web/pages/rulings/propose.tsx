import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { RULING_ACTS } from '../../../cases/ruling/acts.ts';
import type { ForeseenRuling, ReadingsView } from '../../../contract/ruling-views.ts';
import { post } from '../../api.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useMe } from '../../parts/use-me.ts';
import { ForeseenView } from './foreseen.tsx';
import { TermForm, type Wish } from './term-form.tsx';

/** Another reading, another number, or what a higher paper says: first see which open cases change, then prepare it for signature. */
export function Propose({ view }: { readonly view: ReadingsView }) {
  const navigate = useNavigate();
  const { today } = useMe();
  const [wish, setWish] = useState<Wish>({ ground: 'reading', term: '', value: '', from: today });
  const asked = { pack: view.pack, ...wish };
  const { mutate, reset, isPending, error, data } = useMutation({
    mutationFn: (given: typeof asked) => post<ForeseenRuling>('/rulings/preview', given),
  });
  return (
    <>
      <TermForm
        view={view}
        wish={wish}
        onWish={(next) => {
          setWish(next);
          // What was foreseen belongs to the wish it was asked for.
          reset();
        }}
        submit={() => mutate(asked)}
        isPending={isPending}
      />
      {error && <ProblemView error={error} />}
      {data && (
        <>
          <h3>{data.ruled.title}</h3>
          <ForeseenView foreseen={data} />
          <ActButton
            target={{ kind: 'ruling', act: 'prepareRuling', label: RULING_ACTS.prepareRuling.label, given: asked }}
            onDone={({ id }) => void navigate({ to: '/rulings/$id', params: { id } })}
          >
            <p className="quote">{data.ruled.title}</p>
          </ActButton>
        </>
      )}
    </>
  );
}
