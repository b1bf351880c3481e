import type { Party } from '../../policy.ts';

export const transformer: Party = {
  creditCode: 'A',
  legalRepresentative: '样例甲',
  controller: '样例控甲',
  shareholders: [{ id: '样例股东', percent: 100 }],
};
/** Has nobody in common with the transformer. */
export const evaluator: Party = {
  creditCode: 'B',
  legalRepresentative: '样例乙',
  controller: '样例控乙',
  shareholders: [{ id: '样例他人', percent: 100 }],
};

/** By which tests the evaluator is not apart then. */
export const related: readonly [says: string, change: Partial<Party>, fails: string[]][] = [
  ['同一主体', { creditCode: 'A' }, ['different-entity']],
  ['同一法定代表人', { legalRepresentative: '样例甲' }, ['different-representative']],
  ['同一实际控制人', { controller: '样例控甲' }, ['different-controller']],
  ['一方持另一方 1% 股份', { shareholders: [{ id: 'A', percent: 1 }] }, ['no-cross-holding']],
  ['同一股东各持 25%', { shareholders: [{ id: '样例股东', percent: 25 }] }, ['no-common-holder']],
  [
    '同一股东分两笔持 25%',
    {
      shareholders: [
        { id: '样例股东', percent: 12.3 },
        { id: '样例股东', percent: 12.7 },
      ],
    },
    ['no-common-holder'],
  ],
];

/** Still apart. */
export const apart: readonly [says: string, change: Partial<Party>][] = [
  ['没有任何关联', {}],
  ['同一股东在一方不到 25%', { shareholders: [{ id: '样例股东', percent: 24.99 }] }],
];
