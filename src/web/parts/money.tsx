import { formatWan, formatYuan } from '../../kernel/fen.ts';
import { PARTS } from './words.ts';

/** `1,234.56 元`, in figures of one width. Null says that it cannot be computed yet, which is not zero. */
export function Yuan({ fen }: { readonly fen: number | null }) {
  if (fen === null) return <span className="muted">{PARTS.noAmount}</span>;
  return (
    <span className="money">
      {formatYuan(fen)} {PARTS.yuan}
    </span>
  );
}

/** The same amount twice for those who think in 万元: `464,110.07 元（46.411007 万元）`. */
export function YuanAndWan({ fen }: { readonly fen: number }) {
  return (
    <span className="money">
      {formatYuan(fen)} {PARTS.yuan}
      <small className="muted">
        （{formatWan(fen)} {PARTS.wan}）
      </small>
    </span>
  );
}
