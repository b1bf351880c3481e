import { describe, expect, it } from 'vitest';
import { APPLICATION_HEAD, application, codeOf, table } from '../../../test/office-tables.ts';
import { applicationOf } from '../../../test/sample-firm.ts';
import { findTies, sayTies, type Known } from '../../cases/tie-graph.ts';
import { readOffice } from '../../intake/read-office.ts';
import type { RegisterRecord } from '../store-imports.ts';
import { knownFirm } from './books.ts';

const BEHIND = ['法定代表人编号', '实际控制人编号', '股东（编号:持股比例）'];
/** The firm's row of the list of applications, kept as an import keeps it. */
function listed(behind: readonly (string | null)[]): RegisterRecord[] {
  const sheet = table('申报.xlsx', [
    [...APPLICATION_HEAD, ...BEHIND],
    [...application(1), ...behind],
  ]);
  const { rows, faults } = readOffice({ tables: [sheet], xml: [], faults: [] });
  expect(faults).toEqual([]);
  return (rows.applications ?? []).map(({ values, unreadable, raw, source }, index) => {
    const data = { values, unreadable };
    return {
      id: String(index),
      register: 'applications',
      key: codeOf(1),
      subject: codeOf(1),
      fields: raw,
      data,
      digest: '',
      source,
      goneOn: null,
    };
  });
}
const firm = { ...applicationOf(codeOf(1)), name: '样例1号有限公司', creditCode: codeOf(1) };
const evaluator: Known = {
  name: '样例评测中心',
  creditCode: codeOf(800),
  legalRepresentative: 'P-11',
  controller: 'P-12',
  shareholders: [],
};
const tie = (behind: readonly (string | null)[]): string | undefined => {
  const known = knownFirm(firm, listed(behind));
  const ties = findTies(known, evaluator, [], 25);
  return ties && sayTies(ties);
};

describe('who stands behind a firm', () => {
  it.each([
    ['its controller represents the evaluator', ['P-1', 'P-11', null], '样例1号有限公司的实际控制人就是样例评测中心的法定代表人'],
    ['its representative controls the evaluator', ['P-12', 'P-2', null], '样例1号有限公司的法定代表人就是样例评测中心的实际控制人'],
    ['a holder of its shares does', ['P-1', 'P-2', 'P-12:30;P-3:70'], '样例1号有限公司的主要股东就是样例评测中心的实际控制人'],
    ['the evaluator holds it', ['P-1', 'P-2', `${codeOf(800)}:51;P-3:49`], '样例1号有限公司的主要股东就是样例评测中心'],
    ['others do', ['P-1', 'P-2', 'P-3:100'], undefined],
    ['the list does not say', [null, null, null], undefined],
  ])('is read from the list of applications and looked at: %s', (_, behind, says) => {
    expect(tie(behind)).toBe(says);
  });

  it('is not known of a firm that no list names', () => {
    expect(knownFirm(firm, [])).toEqual({ name: firm.name, creditCode: firm.creditCode, phones: [] });
  });
});
