import { createHash } from 'node:crypto';
import { STYLE } from './style.ts';

/** Changes with the content, so browsers may keep it for good. */
export const STYLE_PATH = `/style-${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`;
