import { describe, expect, it } from 'vitest';
import { policy } from '../../../test/county.ts';
import { type Benchmarked, benchmarkObstacle } from './benchmark-obstacle.ts';

const cells = { status: 'chosen', recommended: true, objectionFree: true, review: '标杆评审（样例）' };
const choosing = (reviews: Benchmarked['reviews'], more: object = {}) =>
  benchmarkObstacle(
    'benchmarks',
    { before: { status: 'nominated' }, after: { ...cells, ...more } },
    { industry: 'equipment', alreadyAwarded: 0, reviews },
    policy,
  )?.refusal.code;
const review = (isRecommended: boolean) => ({ title: cells.review, isRecommended });

describe('a benchmark that is to be chosen (plan/2.3.2)', () => {
  it.each([
    ['is chosen where the review held here recommends it', [review(true)], {}, undefined],
    ['is not chosen where that review does not, whatever was typed', [review(false)], {}, 'policy-says-no'],
    ['does not pass a review held here by with minutes of another', [review(false)], { review: '另一份纪要（样例）' }, 'bad-input'],
    ['may rest on minutes on paper where none was held here', [], { review: '纸质评审纪要（样例）' }, undefined],
  ] as const)('%s', (_what, reviews, more, code) => expect(choosing(reviews, more)).toBe(code));
});
