import { describe, expect, it } from 'vitest';
import { registers } from './index.ts';
import type { Register } from './register.ts';

const all = Object.entries(registers) as [string, Register][];

describe.each(all)('the register %s', (name, register) => {
  it('is filed under its own name, and its keys and headers are its own', () => {
    expect(register.name).toBe(name);
    const keys = register.columns.map((column) => column.key);
    const headers = register.columns.flatMap((column) => [column.header, ...(column.aliases ?? [])]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(headers).size).toBe(headers.length);
    expect([...register.naturalKey, register.subject.name].every((key) => keys.includes(key))).toBe(true);
  });

  it('can be told by at least two headers, and serves an obligation', () => {
    expect(register.columns.filter((column) => column.telling).length).toBeGreaterThanOrEqual(2);
    expect(register.serves.every((id) => /^[PMA]\d\d$/.test(id)) && register.serves.length > 0).toBe(true);
  });
});
