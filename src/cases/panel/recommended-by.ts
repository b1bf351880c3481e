import type { Conclusion } from './state.ts';

/** The case ids that a review recommends, best first. */
export const recommendedBy = ({ ranking, recommended }: Conclusion): readonly string[] => ranking.slice(0, recommended);
