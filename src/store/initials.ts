import { pinyin } from 'pinyin-pro';

/**
 * The initials of a name as people type them, in lower case and one a character (样例纺织 → ylfz); letters and digits stay, signs go.
 * A character of several readings has the one of its word: 重庆 → cq.
 */
export const initialsOf = (name: string): string =>
  pinyin(name.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
