type Props = { readonly part: number; readonly whole: number; readonly isGood?: boolean; readonly ahead?: number };
const wide = (part: number, whole: number) => ({ width: `${whole > 0 ? Math.min(part / whole, 1) * 100 : 0}%` });

/** A share as a bar, and behind it what may be reached. The figures beside it say the same; to a screen reader it is nothing. */
export const Bar = ({ part, whole, isGood, ahead }: Props) => (
  <span className={isGood ? 'bar good' : 'bar'} aria-hidden="true">
    {ahead === undefined ? null : <span className="ahead" style={wide(ahead, whole)} />}
    <span style={wide(part, whole)} />
  </span>
);
