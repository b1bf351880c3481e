import { describe, expect, it } from 'vitest';
import { readAnswer, readHolders, readIncidents, readQuestion } from './read-compound.ts';

describe('accidents in a cell', () => {
  it('are read one by one', () => {
    expect(readIncidents('2022-11-01/特别重大；2025年3月2日 一般')).toEqual({
      value: [
        { on: '2022-11-01', grade: 'severe' },
        { on: '2025-03-02', grade: 'general' },
      ],
    });
    expect(readIncidents('2024/11/06/重大事故')).toEqual({ value: [{ on: '2024-11-06', grade: 'major' }] });
  });

  it('无 is none at all', () => {
    expect(readIncidents('无')).toEqual({ value: [] });
  });

  it('one unreadable accident makes the whole cell unreadable', () => {
    expect(readIncidents('2024-11-06/重大；去年/一般')).toHaveProperty('expected', expect.stringContaining('“去年/一般”'));
  });
});

describe('holders in a cell', () => {
  it('are read with either kind of colon and semicolon', () => {
    expect(readHolders('H131:64%；h221：11.5%')).toEqual({
      value: [
        { id: 'H131', percent: 64 },
        { id: 'H221', percent: 11.5 },
      ],
    });
  });

  it.each(['H131', 'H131:164%', 'H131:大部分'])('“%s” is not read', (text) => {
    expect(readHolders(text)).toHaveProperty('expected');
  });
});

describe('answers of the questionnaire', () => {
  it('a question is known however its zeros were written', () => {
    expect([readQuestion('q1'), readQuestion('Q01'), readQuestion('S1'), readQuestion('Ｓ16')]).toEqual(
      ['Q1', 'Q1', 'S01', 'S16'].map((value) => ({ value })),
    );
    expect(readQuestion('第一题')).toHaveProperty('expected');
  });

  it('options come in one run or separated; a repeated letter is not read', () => {
    expect(readAnswer('b、c, D')).toEqual({ value: 'BCD' });
    expect(readAnswer({ number: '3' })).toEqual({ value: '3' });
    expect(readAnswer('BB')).toHaveProperty('expected');
  });
});
