/** What a level asks: points of the three scored dimensions, and scenes that stand at least at `level`. */
export type Threshold = {
  readonly level: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly minThousandths: number;
  readonly minScenes: number;
  readonly minConstraintScenes: number;
};

/** From the lowest level up; each asks at least as much as the one before. */
export const thresholds: readonly [Threshold, Threshold, Threshold, Threshold] = [
  { level: 1, name: '一级', minThousandths: 20_000, minScenes: 6, minConstraintScenes: 3 },
  { level: 2, name: '二级', minThousandths: 40_000, minScenes: 6, minConstraintScenes: 3 },
  { level: 3, name: '三级', minThousandths: 60_000, minScenes: 8, minConstraintScenes: 5 },
  { level: 4, name: '四级', minThousandths: 80_000, minScenes: 10, minConstraintScenes: 6 },
];
