import { type Question, single } from './question.ts';

/** 数字化成效, 20 points. */
export const effectQuestions: readonly Question[] = [
  single('Q12', 'effect', '每百元营收的综合能耗，改造后比改造前', [
    ['上升', 0],
    ['持平', 3500],
    ['下降', 7000],
  ]),
  single('Q13', 'effect', '月均产品合格率，改造后比改造前', [
    ['下降', 0],
    ['持平', 3500],
    ['上升', 7000],
  ]),
  single('Q14', 'effect', '人均营收，上年比前年', [
    ['下降', 0],
    ['持平', 1500],
    ['上升', 3000],
  ]),
  single('Q15', 'effect', '每百元营收的成本，上年比前年', [
    ['上升', 0],
    ['持平', 1500],
    ['下降', 3000],
  ]),
];
