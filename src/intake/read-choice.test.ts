import { describe, expect, it } from 'vitest';
import { applications } from '../registers/applications.ts';
import { expenses } from '../registers/expenses.ts';
import { otherSubsidies } from '../registers/other-subsidies.ts';
import type { ChoiceColumn, Register } from '../registers/register.ts';
import { readChoice, readYesNo } from './read-choice.ts';

const columnOf = (register: Register, key: string): ChoiceColumn => register.columns.find((column) => column.key === key) as ChoiceColumn;

describe('yes or no in a cell', () => {
  it.each(['是', '√', 'Y', 'y', 'Ｙ', '有', '对', ' 是 ', 'TRUE'])('“%s” is yes', (text) => {
    expect(readYesNo(text)).toEqual({ value: true });
  });

  it.each(['否', '×', 'N', '无', 'no'])('“%s” is no', (text) => {
    expect(readYesNo(text)).toEqual({ value: false });
  });

  it.each(['X', '?', '1', '是/否', '待核实'])('“%s” is neither', (text) => {
    expect(readYesNo(text)).toHaveProperty('expected');
  });
});

describe('a choice in a cell', () => {
  it('knows a level by the place that gave it', () => {
    const level = columnOf(otherSubsidies, 'level');
    const read = ['国家', '宁夏回族自治区', '固原市', '彭阳县', '自治区'].map((text) => readChoice(text, level));
    expect(read).toEqual(['nation', 'region', 'city', 'county', 'region'].map((value) => ({ value })));
    expect(readChoice('外省某处', level)).toHaveProperty('expected', expect.stringContaining('国家、自治区'));
  });

  it('keeps an industry that is none of the four, and calls an unknown kind of spending other', () => {
    expect(readChoice('轻工 纺织', columnOf(applications, 'industry'))).toEqual({ value: 'light-textile' });
    expect(readChoice(' 煤炭开采 ', columnOf(applications, 'industry'))).toEqual({ value: '煤炭开采' });
    expect(readChoice('差旅', columnOf(expenses, 'category'))).toEqual({ value: 'other' });
  });
});
