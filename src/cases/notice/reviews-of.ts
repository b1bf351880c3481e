import type { NoticeItem } from './acts.ts';

/** The expert reviews by which the firms of a notice were chosen, each once; none where nothing is chosen. */
export const reviewsOf = (items: readonly Pick<NoticeItem, 'review'>[]): readonly string[] => [
  ...new Set(items.flatMap(({ review }) => review ?? [])),
];
