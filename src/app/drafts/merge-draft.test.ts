import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseValue, mergeDraft } from './merge-draft.ts';

const edit = (was: string, is: string) => ({ name: 'phone', was, is });

describe('two pages over one draft', () => {
  it.each<[string, string, readonly { was: string; is: string }[], object]>([
    ['takes what was typed', 'a', [{ was: 'a', is: 'b' }], { value: 'b' }],
    ['leaves alone what a page did not touch', 'b', [{ was: 'a', is: 'a' }], { value: 'b' }],
    ['agrees where both typed the same', 'b', [{ was: 'a', is: 'b' }], { value: 'b' }],
    ['keeps both where they differ', 'b', [{ was: 'a', is: 'c' }], { value: 'b', others: ['c'] }],
    [
      'keeps a text once',
      'b',
      [
        { was: 'a', is: 'c' },
        { was: 'a', is: 'c' },
      ],
      { value: 'b', others: ['c'] },
    ],
  ])('%s', (_says, value, edits, expected) => {
    const merged = mergeDraft(
      { phone: { value } },
      edits.map(({ was, is }) => edit(was, is)),
    );
    expect(merged['phone']).toEqual(expected);
  });

  it('loses nothing that any of two pages typed last, in whatever order they save', () => {
    const saves = fc.array(fc.constantFrom(0, 1), { maxLength: 12 });
    fc.assert(
      fc.property(saves, (tabs) => {
        const shown = ['', ''];
        let fields: ReturnType<typeof mergeDraft> = {};
        for (const [step, tab] of tabs.entries()) {
          const text = `第${step}次`;
          fields = mergeDraft(fields, [edit(shown[tab] ?? '', text)]);
          shown[tab] = text;
        }
        const field = fields['phone'] ?? { value: '' };
        for (const text of shown.filter((each) => each !== '')) expect([field.value, ...(field.others ?? [])]).toContain(text);
      }),
    );
  });

  it('ends with the text that the person chose, and takes no other', () => {
    const both = { phone: { value: 'b', others: ['c'] } };
    expect(chooseValue(both, 'phone', 'c')).toEqual({ phone: { value: 'c' } });
    expect(chooseValue(both, 'phone', 'b')).toEqual({ phone: { value: 'b' } });
    expect(chooseValue(both, 'phone', 'd')).toBe(both);
  });
});
