import type { InputHTMLAttributes } from 'react';

export type FormFaults = Readonly<Record<string, string>>;

/** Of each field its first fault, in the order in which they come: that of the page. */
export const firstFaults = (named: ReadonlyArray<readonly [field: string, message: string]>): FormFaults =>
  named.reduce<FormFaults>((faults, [field, message]) => (field in faults ? faults : { ...faults, [field]: message }), {});

/** The first fault of each field, from a schema's issues. */
export const faultsByField = (issues: ReadonlyArray<{ readonly path: readonly PropertyKey[]; readonly message: string }>): FormFaults =>
  firstFaults(issues.map(({ path, message }) => [String(path[0] ?? ''), message]));

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly value?: string | undefined;
  readonly lines?: true;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'required'>;

/** A labelled field that keeps what was typed and says beside it what is wrong. */
export function Field({ name, label, hint, fault, value, lines, ...rest }: Props) {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  const shared = { id: name, name, ...(described && { 'aria-describedby': described }), ...(fault && { 'aria-invalid': true as const }) };
  return (
    <>
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault === undefined ? null : (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {lines ? (
        <textarea {...shared} defaultValue={value ?? ''} maxLength={rest.maxLength} required={rest.required} />
      ) : (
        <input {...shared} {...rest} defaultValue={value ?? ''} />
      )}
    </>
  );
}

/** What must be put right, at the top, each leading to its field. */
export const FaultSummary = ({ faults, says = '还没有提交成功，请改正后再提交' }: { faults: FormFaults; says?: string }) =>
  Object.keys(faults).length === 0 ? null : (
    <div className="faults" role="alert">
      <h2>{says}</h2>
      <ul>
        {Object.entries(faults).map(([name, message]) => (
          <li key={name}>{name === '' ? message : <a href={`#${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
