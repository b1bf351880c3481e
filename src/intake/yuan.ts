import { MAX_FEN } from '../kernel/fen.ts';

const YUAN = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/;

/** `204206.73` → 20420673; undefined when it is not an amount of whole fen within reach. */
export function fenOfYuan(text: string): number | undefined {
  const match = YUAN.exec(text);
  if (!match) return undefined;
  const fen = BigInt(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  return fen > BigInt(MAX_FEN) ? undefined : Number(fen) * (match[1] ? -1 : 1);
}
