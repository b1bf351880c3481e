import type { ReactNode } from 'react';

export type FactLine = readonly [label: string, value: ReactNode];

/** Short facts under their labels; what is not there is left out, never shown as a blank. */
export function FactList({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <dl className="facts">
      {lines
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
