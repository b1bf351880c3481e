import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { application, applicationsTable } from '../../test/office-tables.ts';
import { rehearse } from '../app/rehearse.ts';
import { readOffice } from '../intake/read-office.ts';
import { citeClause } from '../kernel/clause.ts';
import { asDay } from '../kernel/day.ts';
import { rehearsalPage } from './rehearsal-page.ts';

const office = readOffice({
  tables: [applicationsTable([application(1), application(2, { 企业名称: '<b>样例</b>', 成立日期: '去年' })])],
  xml: [],
  faults: [],
});
const rehearsal = rehearse(office, { from: asDay('2026-07-20'), to: asDay('2027-03-31') }, getPolicy('pengyang-2026'));
const page = rehearsalPage(rehearsal);

describe('the page of a rehearsal', () => {
  it('shows every reason of every verdict with its clause', () => {
    for (const { says, clause } of [...rehearsal.applicants.flatMap(({ verdict }) => verdict.because), ...rehearsal.fund.verdict.because]) {
      expect(page).toContain(says);
      expect(page).toContain(citeClause(clause));
    }
  });

  it('names every cell that could not be read, and the row behind every applicant', () => {
    expect(page).toContain('E4');
    expect(page).toContain('申报.xlsx 第 3 行');
  });

  it('holds nothing from elsewhere, runs nothing, and takes names for text', () => {
    expect(page).toContain('&lt;b&gt;样例&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  });
});
