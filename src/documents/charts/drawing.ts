import { html, type Html } from '../html.ts';

/** The formatter breaks lines inside templates called `html`; in SVG such a break is part of the text. */
export const shape = html;

/** What every picture says beside its shapes. `id` is its own on the page: title and description are found by it. */
export type Told = { readonly id: string; readonly title: string; readonly says: string };

/** Coordinates to a thousandth: what is drawn from whole fen differs from it by less than anybody sees. */
export const at = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Longer names run into the next column; the whole name stands in the shape's own title and in the table beside. */
const MOST_CHARACTERS = 13;
export const shorten = (name: string): string => (name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS - 1)}…` : name);

/** The picture as SVG text. Colours are attributes, so that it also stands alone; a page's own sheet goes before them. */
export function drawn({ id, title, says }: Told, [width, height]: readonly [number, number], shapes: readonly Html[]): string {
  const told = shape`<title id="${id}-title">${title}</title><desc id="${id}-says">${says}</desc>`;
  const box = `0 0 ${at(width)} ${at(height)}`;
  return shape`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${at(width)}" height="${at(height)}" role="img" aria-labelledby="${id}-title ${id}-says" class="drawing">${told}${shapes}</svg>`
    .html;
}
