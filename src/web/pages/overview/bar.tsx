/** A share as a bar. The figures beside it say the same; to a screen reader it is nothing. */
export const Bar = ({ part, whole, isGood }: { readonly part: number; readonly whole: number; readonly isGood?: boolean }) => (
  <span className={isGood ? 'bar good' : 'bar'} aria-hidden="true">
    <span style={{ width: `${whole > 0 ? Math.min(part / whole, 1) * 100 : 0}%` }} />
  </span>
);
