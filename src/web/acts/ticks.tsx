import type { WithChoices } from './select-box.tsx';

/** Any number of answers. */
export function Ticks({ typed, choices, onChange }: WithChoices) {
  const ticks = typed.ticks ?? [];
  return choices.map(({ value, label }) => (
    <label key={value} className="tick">
      <input
        type="checkbox"
        checked={ticks.includes(value)}
        onChange={(event) => onChange({ ticks: event.target.checked ? [...ticks, value] : ticks.filter((tick) => tick !== value) })}
      />
      {label}
    </label>
  ));
}
