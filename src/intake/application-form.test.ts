import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { applicationOf } from '../../test/sample-firm.ts';
import { asDay } from '../kernel/day.ts';
import { answersOf } from './answers-of.ts';
import { applicationPages, applicationQuestions, readApplication, saidOf } from './application-form.ts';

const policy = getPolicy('pengyang-2026');
const TODAY = asDay('2026-06-29');
const ON_FILE = { ...applicationOf(), contact: '样例丁', phone: '13900000001' };
const FULL = { ...answersOf(ON_FILE, policy), honest: 'y', spending: '80' };

describe('the application as a form', () => {
  it('is four pages with at most thirty questions, each asked once', () => {
    const names = applicationQuestions(policy).map(({ name }) => name);
    expect(applicationPages(policy).map(({ slug }) => slug)).toEqual(['firm', 'about', 'conduct', 'plan']);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(30);
  });

  it('says the same of a firm on file as the office said, once the firm has promised to be honest', () => {
    const { verdict, open, unclear } = readApplication(FULL, policy, TODAY);
    expect([verdict.outcome, open, unclear]).toEqual(['yes', {}, []]);
    expect(answersOf(ON_FILE, policy)).not.toHaveProperty('honest');
  });

  it('names every question without an answer, and every answer that cannot be read', () => {
    const { open } = readApplication({ ...FULL, employees: '', revenue: '很多' }, policy, TODAY);
    expect(Object.keys(open)).toEqual(['revenue', 'employees']);
  });

  it('holds nothing open and says no to nothing of which it was not told', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(FULL)), (gaps) => {
        const answers = Object.fromEntries(Object.entries(FULL).filter(([name]) => !gaps.includes(name)));
        const { verdict, open } = readApplication(answers, policy, TODAY);
        expect(verdict.outcome).not.toBe('no');
        expect(Object.keys(open).toSorted()).toEqual(gaps.toSorted());
      }),
    );
  });

  it('reads back each choice in the words it was offered in', () => {
    const honest = applicationQuestions(policy).find(({ name }) => name === 'honest');
    expect(honest && [saidOf(honest, 'y'), saidOf(honest, 'n'), saidOf(honest, '')]).toEqual(['是', '否', '不清楚']);
  });
});
