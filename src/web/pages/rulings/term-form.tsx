import { Button } from 'antd';
import { RULING_GROUND_WORDS, type RulingGround } from '../../../cases/ruling/acts.ts';
import type { ReadingsView } from '../../../contract/ruling-views.ts';
import { TextField } from '../../parts/text-field.tsx';
import { PickOne } from './pick-one.tsx';
import { termsOf, valuesOf } from './terms.ts';
import { RULINGS } from './words.ts';

/** What somebody thinks of changing. */
export type Wish = { readonly ground: RulingGround; readonly term: string; readonly value: string; readonly from: string };
type Props = {
  readonly view: ReadingsView;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly submit: () => void;
  readonly isPending: boolean;
};

const GROUNDS = Object.entries(RULING_GROUND_WORDS).map(([value, label]) => ({ value, label }));
const groundOf = (text: string): RulingGround => (Object.hasOwn(RULING_GROUND_WORDS, text) ? (text as RulingGround) : 'reading');

export function TermForm({ view, wish, onWish, submit, isPending }: Props) {
  const { ground, term, value, from } = wish;
  const values = valuesOf(view, ground, term);
  const onValue = (next: string): void => onWish({ ...wish, value: next });
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PickOne
        label={RULINGS.ground}
        value={ground}
        choices={GROUNDS}
        onChange={(next) => onWish({ ground: groundOf(next), term: '', value: '', from })}
      />
      <PickOne
        label={RULINGS.term}
        value={term}
        choices={termsOf(view, ground)}
        onChange={(next) => onWish({ ...wish, term: next, value: '' })}
      />
      {values === null ? (
        <TextField label={RULINGS.value} value={value} hint={RULINGS.valueHint[ground]} onChange={onValue} />
      ) : (
        <PickOne label={RULINGS.value} value={value} choices={values} onChange={onValue} />
      )}
      <TextField
        type="date"
        label={RULINGS.from}
        value={from}
        hint={RULINGS.fromHint}
        onChange={(next) => onWish({ ...wish, from: next })}
      />
      <Button htmlType="submit" type="primary" loading={isPending}>
        {RULINGS.look}
      </Button>
    </form>
  );
}
