type Props = {
  readonly name: string;
  readonly label: string;
  readonly choices: ReadonlyArray<readonly [value: string, label: string]>;
  readonly value?: string | undefined;
  readonly fault?: string | undefined;
};

/** A labelled list to choose one from, with what is wrong beside it. */
export const Choice = ({ name, label, choices, value, fault }: Props) => (
  <>
    <label htmlFor={name}>{label}</label>
    {fault === undefined ? null : (
      <p className="fault" id={`${name}-fault`}>
        {fault}
      </p>
    )}
    <select
      id={name}
      name={name}
      defaultValue={value ?? ''}
      {...(fault !== undefined && { 'aria-invalid': true as const, 'aria-describedby': `${name}-fault` })}
    >
      <option value="">请选择</option>
      {choices.map(([each, says]) => (
        <option key={each} value={each}>
          {says}
        </option>
      ))}
    </select>
  </>
);
