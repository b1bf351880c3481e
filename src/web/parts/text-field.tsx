import { Input } from 'antd';
import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly type?: 'date';
  readonly inputMode?: 'numeric' | 'text';
  readonly autoComplete?: string;
  readonly maxLength?: number;
};

/** One line of text with its label, its hint and what is wrong with it. */
export function TextField({ label, value, onChange, fault, hint, ...rest }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-more`}
        aria-invalid={fault !== undefined}
        {...rest}
      />
      <div id={`${id}-more`} className="more">
        {fault !== undefined && <p className="fault">{fault}</p>}
        {hint !== undefined && <p className="hint">{hint}</p>}
      </div>
    </div>
  );
}
