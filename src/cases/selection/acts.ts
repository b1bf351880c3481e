import type { ActRule } from '../act-rule.ts';
import type { ReviewBasis } from '../panel/review-basis.ts';
import type { Weighed } from '../performance/weigh.ts';
import type { Prioritised } from '../project/application/priority.ts';

export const SELECTION_STAGE_WORDS = { none: '未提交', submitted: '待审批', approved: '已批准', returned: '已退回' } as const;
export type SelectionStage = keyof typeof SELECTION_STAGE_WORDS;
export type SelectionAct = 'submitSelection' | 'approveSelection' | 'returnSelection';

/** The pilot list: one person submits, another approves (measures/11). */
export const SELECTION_ACTS: Record<SelectionAct, ActRule<SelectionStage, SelectionAct>> = {
  submitSelection: { label: '提交拟试点名单', roles: ['officer'], from: ['none'], clause: 'measures/11' },
  approveSelection: {
    label: '批准名单',
    roles: ['approver'],
    from: ['submitted'],
    clause: 'measures/11',
    notBy: ['submitSelection'],
    secondFactor: true,
    onward: true,
  },
  returnSelection: { label: '退回名单', roles: ['approver'], from: ['submitted'], clause: 'measures/11', notBy: ['submitSelection'] },
};

export type SelectionItem = Prioritised & { readonly caseId: string; readonly name: string; readonly creditCode: string };
/** Who has priority and was not listed although others without were (measures/6), and why. */
export type PassedOver = { readonly names: readonly string[]; readonly reason: string };
export type SelectionEvent =
  | {
      readonly type: 'selection-submitted';
      readonly title: string;
      readonly items: readonly SelectionItem[];
      /** Absent in records from before every list had to cite one. */
      readonly basis?: ReviewBasis;
      readonly passedOver?: PassedOver;
    }
  | ({ readonly type: 'selection-approved' } & Weighed)
  | { readonly type: 'selection-returned'; readonly reason: string };
