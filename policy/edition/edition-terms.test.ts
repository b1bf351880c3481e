import { expect, it } from 'vitest';
import { getPolicy } from '../index.ts';
import { termsOfEdition } from './edition-terms.ts';

it.each([
  ['pengyang-2026', []],
  ['pengyang-2026?publicityDays=7', ['公示期至少 7 个工作日']],
  ['pengyang-2026?subsidyCeiling=35000000', ['单家企业补助上限 35 万元']],
  ['pengyang-2026?deductibleTax=included', ['增值税专用发票上可抵扣的税额算不算实际投资？算：按价税合计']],
  ['pengyang-2026?plan/1=样发〔2026〕1号&publicityDays=7', ['方案一：按样发〔2026〕1号', '公示期至少 7 个工作日']],
])('an edition says in words what was ruled: %s', (name, words) => {
  expect(termsOfEdition(getPolicy(name))).toEqual(words);
});
