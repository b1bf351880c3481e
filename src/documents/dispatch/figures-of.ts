import type { Block, Dispatch, Figure, Part } from './dispatch.ts';

type Body = Pick<Dispatch, 'body'>;
function partsIn(block: Block): readonly Part[] {
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'attendance' ? block.lines.flatMap(({ parts }) => parts) : block.parts;
}
const partsOf = (dispatch: Body): readonly Part[] => dispatch.body.flatMap(partsIn);

/** Every figure of a paper that came from the record, in reading order. */
export const figuresOf = (dispatch: Body): readonly Figure[] => partsOf(dispatch).filter((part) => typeof part !== 'string');

export const textOf = (parts: readonly Part[]): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

export type Differing = { readonly key: string; readonly printed: string; readonly now: string | null };

/** Figures that the record would print otherwise today; `now` is null where it no longer says anything. */
export function differing(printed: Dispatch, now: Dispatch): readonly Differing[] {
  const today = new Map(figuresOf(now).map(({ key, text }) => [key, text]));
  return figuresOf(printed)
    .filter(({ key, text }) => today.get(key) !== text)
    .map(({ key, text }) => ({ key, printed: text, now: today.get(key) ?? null }));
}
