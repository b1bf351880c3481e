import { TextField } from '../../parts/text-field.tsx';
import { WHAT_IF } from './words.ts';

/** As it is typed; `kind` decides which of the rest counts. */
export type TypedPopulation = { readonly kind: 'live' | 'simulated'; readonly count: string; readonly seed: string };

const MOST_CASES = 1_000_000;
const MOST_SEED = 2 ** 31 - 1;
const whole = (text: string, least: number, most: number): number | undefined => {
  const typed = text.normalize('NFKC').trim();
  return /^\d{1,10}$/.test(typed) && Number(typed) >= least && Number(typed) <= most ? Number(typed) : undefined;
};
export const readCountOf = ({ count }: TypedPopulation): number | undefined => whole(count, 1, MOST_CASES);
export const readSeedOf = ({ seed }: TypedPopulation): number | undefined => whole(seed, 0, MOST_SEED);

type Props = { readonly mayLive: boolean; readonly typed: TypedPopulation; readonly onChange: (typed: TypedPopulation) => void };

/** The live cases, for those who may see them all, or invented firms: said to be so. */
export function PopulationChoice({ mayLive, typed, onChange }: Props) {
  const radio = (kind: TypedPopulation['kind'], label: string) => (
    <label>
      <input type="radio" name="population" checked={typed.kind === kind} onChange={() => onChange({ ...typed, kind })} />
      {label}
    </label>
  );
  return (
    <fieldset className="field">
      <legend>{WHAT_IF.who}</legend>
      <div className="row population">
        {mayLive && radio('live', WHAT_IF.live)}
        {radio('simulated', WHAT_IF.simulated)}
      </div>
      <p className="hint">{typed.kind === 'live' ? WHAT_IF.liveHint : WHAT_IF.simulatedHint}</p>
      {typed.kind === 'simulated' && (
        <div className="row">
          <TextField
            label={WHAT_IF.count}
            value={typed.count}
            inputMode="numeric"
            fault={readCountOf(typed) === undefined ? WHAT_IF.countFault : undefined}
            onChange={(count) => onChange({ ...typed, count })}
          />
          <TextField
            label={WHAT_IF.seed}
            value={typed.seed}
            inputMode="numeric"
            fault={readSeedOf(typed) === undefined ? WHAT_IF.seedFault : undefined}
            onChange={(seed) => onChange({ ...typed, seed })}
          />
        </div>
      )}
    </fieldset>
  );
}
