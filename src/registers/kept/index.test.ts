import { describe, expect, it } from 'vitest';
import { KEPT_NAMES, keptRegisters } from './index.ts';
import type { At } from './kept-register.ts';

const RESERVED = ['register', 'reason', 'receipt', 'emptied', 'rowId', 'rowVersion'];

describe.each(KEPT_NAMES.map((name) => [name, keptRegisters[name]] as const))('the kept register %s', (name, register) => {
  const keys = register.columns.map(({ key }) => key);
  const choicesOf = (column: string): readonly string[] => {
    const found = register.columns.find(({ key }) => key === column);
    return found?.kind === 'choice' ? Object.keys(found.choices) : [];
  };
  const exists = ({ column, values }: At): boolean => values.length > 0 && values.every((value) => choicesOf(column).includes(value));

  it('is filed under its own name, serves an obligation, and its keys and headers are its own', () => {
    expect(register.name).toBe(name);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(register.columns.map(({ header }) => header)).size).toBe(keys.length);
    expect(keys.filter((key) => RESERVED.includes(key))).toEqual([]);
    expect(register.serves.every((id) => /^[PMA]\d\d$/.test(id)) && register.serves.length > 0).toBe(true);
  });

  it('names only columns and choices that it has', () => {
    const { due, steps = [], published, party, fromPublic, subject, naturalKey, share, meets } = register;
    const turn = party && { column: party.from.column, values: party.turn.values };
    const named = [
      subject.name,
      ...(subject.code === null ? [] : [subject.code]),
      ...naturalKey,
      ...(due ? [due.column] : []),
      ...steps.flatMap(({ needs }) => needs),
      ...(published?.shows ?? []),
      ...(published?.course === undefined ? [] : [published.course]),
      ...(share ? [share.part, share.whole] : []),
      ...(fromPublic ? [...fromPublic.asks, ...fromPublic.answers] : []),
    ];
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
    expect(
      [...(due ? [due.done] : []), ...steps, ...(published ? [published] : []), ...(meets ? [meets] : []), ...(turn ? [turn] : [])].filter(
        (at) => !exists(at),
      ),
    ).toEqual([]);
    expect(register.columns.find(({ key }) => key === subject.name)?.required).toBe(true);
  });

  it('is read by all who write in it, and a step is taken by somebody who writes', () => {
    const { readers, writers, steps = [] } = register;
    expect(writers.filter((role) => !readers.includes(role))).toEqual([]);
    expect(steps.flatMap(({ by = [] }) => by).filter((role) => !writers.includes(role))).toEqual([]);
    expect(readers).not.toContain('public');
  });

  it('is due by a day, and its owner may write what ends it', () => {
    const { due, columns, writers } = register;
    if (due === undefined) return;
    expect(columns.find(({ key }) => key === due.column)?.kind).toBe('day');
    expect(writers).toContain(due.owner);
  });
});
