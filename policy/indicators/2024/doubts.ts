/** What could not be checked against the official paper. Shown wherever the indicator set is. */
export const doubts: readonly { readonly about: string; readonly says: string }[] = [
  { about: 'Q1.C', says: '选项 C 的原文各处转载不一，分值一致' },
  { about: 'Q1.E', says: '选 E 是否须先具备 B–D，未见原文说明；现按可单独选计' },
  { about: 'Q8.F', says: '选项 F 的原文各处转载不一；本题也可能是多选，现按单选计' },
  { about: 'thresholds', says: '各等级的分数和场景数门槛只有一个公开来源，请与工信部原件核对' },
  { about: 'scenes', says: '约束性场景的十项由两处公开资料互相印证，原件未核对；不适用的场景能否跳过，未见规定' },
];
