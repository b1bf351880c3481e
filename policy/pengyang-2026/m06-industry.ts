import { type Finding, test } from '../finding.ts';
import { industries } from './parameters.ts';

const names = Object.values(industries).join('、');
const industryTest = test('industry', 'measures/6', {
  holds: '属于本县主导产业',
  fails: `不属于本县主导产业（${names}）`,
  open: '还缺所属产业',
});

/** Test `industry`: one of the four leading industries. Any other text is a "no". */
export const inLeadingIndustry = (industry: string | undefined): Finding =>
  industryTest.of(industry === undefined ? 'unknown' : Object.hasOwn(industries, industry), ['industry']);
