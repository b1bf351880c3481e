import type { Township } from './township.ts';

const at = (column: number, row: number): Township['at'] => ({ column, row });

/** 彭阳县. Which lies beside which, not how far: tiles of one size, north at the top. */
export const pengyang: readonly Township[] = [
  { code: '640425100', name: '白阳镇', at: at(2, 3) },
  { code: '640425101', name: '王洼镇', at: at(2, 2) },
  { code: '640425102', name: '古城镇', at: at(1, 4) },
  { code: '640425103', name: '红河镇', at: at(3, 5) },
  { code: '640425200', name: '新集乡', at: at(2, 4) },
  { code: '640425201', name: '城阳乡', at: at(3, 4) },
  { code: '640425203', name: '冯庄乡', at: at(3, 2) },
  { code: '640425204', name: '小岔乡', at: at(4, 2) },
  { code: '640425205', name: '孟塬乡', at: at(4, 3) },
  { code: '640425206', name: '罗洼乡', at: at(2, 1) },
  { code: '640425207', name: '交岔乡', at: at(1, 2) },
  { code: '640425208', name: '草庙乡', at: at(3, 3) },
];
