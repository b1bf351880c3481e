import type { IndependenceFacts } from '../policy.ts';
import type { Outs, Turnable } from './way.ts';

const both = (detail: string, label: string): Readonly<Record<string, string>> => ({
  [`transformer.${detail}`]: `改造方的${label}`,
  [`evaluator.${detail}`]: `评测方的${label}`,
});
/** Relations are not to be undone for the occasion: another evaluator is. */
const another = (needs: Readonly<Record<string, string>>): Turnable<IndependenceFacts> => ({
  needs,
  fails: () => ({ says: '另选一家与改造方没有关联的评测机构', change: { state: ['evaluator'] } }),
});

export const independenceOuts: Outs<'independence'> = {
  'different-entity': another({}),
  'different-representative': another(both('legalRepresentative', '法定代表人')),
  'different-controller': another(both('controller', '实际控制人')),
  'no-cross-holding': another(both('shareholders', '股东名单')),
  'no-common-holder': another(both('shareholders', '股东名单和持股比例')),
};
