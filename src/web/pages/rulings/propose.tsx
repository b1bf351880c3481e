import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { RULING_ACTS, RULING_GROUND_WORDS, type RulingGround } from '../../../cases/ruling/acts.ts';
import type { ForeseenRuling, ReadingsView } from '../../../contract/ruling-views.ts';
import { post } from '../../api.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useMe } from '../../parts/use-me.ts';
import { ForeseenView } from './foreseen.tsx';
import { termsOf, valuesOf } from './terms.ts';
import { RULINGS } from './words.ts';

type Choice = { readonly value: string; readonly label: string };
type Pick = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

function PickOne({ label, value, choices, onChange }: Pick) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{RULINGS.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const GROUNDS = Object.entries(RULING_GROUND_WORDS).map(([value, label]) => ({ value, label }));

/** Another reading, another number, or what a higher paper says: first see which open cases change, then prepare it for signature. */
export function Propose({ view }: { readonly view: ReadingsView }) {
  const navigate = useNavigate();
  const [ground, setGround] = useState<RulingGround>('reading');
  const [term, setTerm] = useState('');
  const [value, setValue] = useState('');
  const [from, setFrom] = useState<string>(useMe().today);
  const preview = useMutation({ mutationFn: (asked: object) => post<ForeseenRuling>('/rulings/preview', asked) });
  const asked = { pack: view.pack, ground, term, value, from };
  const changed = <T,>(set: (value: T) => void, next: T): void => {
    set(next);
    preview.reset();
  };
  const values = valuesOf(view, ground, term);
  return (
    <>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault();
          preview.mutate(asked);
        }}
      >
        <PickOne
          label={RULINGS.ground}
          value={ground}
          choices={GROUNDS}
          onChange={(next) => {
            changed(setGround, next === '' ? 'reading' : (next as RulingGround));
            setTerm('');
            setValue('');
          }}
        />
        <PickOne
          label={RULINGS.term}
          value={term}
          choices={termsOf(view, ground)}
          onChange={(next) => {
            changed(setTerm, next);
            setValue('');
          }}
        />
        {values === null ? (
          <TextField label={RULINGS.value} value={value} hint={RULINGS.valueHint[ground]} onChange={(next) => changed(setValue, next)} />
        ) : (
          <PickOne label={RULINGS.value} value={value} choices={values} onChange={(next) => changed(setValue, next)} />
        )}
        <TextField label={RULINGS.from} value={from} hint={RULINGS.fromHint} onChange={(next) => changed(setFrom, next)} />
        <Button htmlType="submit" type="primary" loading={preview.isPending}>
          {RULINGS.look}
        </Button>
      </form>
      {preview.error && <ProblemView error={preview.error} />}
      {preview.data && (
        <>
          <h3>{preview.data.ruled.title}</h3>
          <ForeseenView foreseen={preview.data} />
          <ActButton
            target={{ kind: 'ruling', act: 'prepareRuling', label: RULING_ACTS.prepareRuling.label, given: asked }}
            onDone={({ id }) => void navigate({ to: '/rulings/$id', params: { id } })}
          >
            <p className="quote">{preview.data.ruled.title}</p>
          </ActButton>
        </>
      )}
    </>
  );
}
