type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly of: readonly T[];
  readonly says: (each: T) => string;
  readonly put: (to: T) => void;
};

/** One of a few, under its label. */
export function Choice<T extends string>({ label, value, of, says, put }: Props<T>) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => put(of.find((each) => each === event.target.value) ?? value)}>
        {of.map((each) => (
          <option key={each} value={each}>
            {says(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
