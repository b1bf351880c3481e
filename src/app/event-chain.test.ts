import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import { canonicalJson } from './canonical-json.ts';
import { chained, findBreak, GENESIS } from './event-chain.ts';
import type { StoredEvent } from './store.ts';

/** Any function without collisions will do: the chain only asks whether two texts are the same. */
const hash = (text: string): string => `<${text}>`;

function chainOf(length: number): StoredEvent[] {
  const events: StoredEvent[] = [];
  for (let version = 1; version <= length; version += 1) {
    const actor = { personId: `u${version}`, name: '样例' };
    const link = {
      caseId: 'c',
      version,
      type: 'pilot-listed',
      act: 'listPilot',
      actor,
      on: asDay('2026-07-20'),
      at: '2026-07-20T00:00:00.000Z',
    };
    events.push(chained(hash, { ...link, payload: { type: 'pilot-listed', version }, prevHash: events.at(-1)?.hash ?? GENESIS }));
  }
  return events;
}
const headOf = (events: readonly StoredEvent[]): string => events.at(-1)?.hash ?? GENESIS;

describe('a chain of events', () => {
  it('is whole as it was written', () => {
    for (const length of [0, 1, 5]) expect(findBreak(hash, chainOf(length), headOf(chainOf(length)))).toBeUndefined();
  });

  it('breaks at the very event of which anything was changed', () => {
    const changes: readonly Partial<StoredEvent>[] = [
      { caseId: 'd' },
      { type: 'award-paid' },
      { text: '{"type":"pilot-listed","version":4}' },
      { act: 'payAward' },
      { actor: { personId: 'u9', name: '样例' } },
      { actor: { personId: 'u3', name: '别人' } },
      { on: asDay('2026-07-21') },
      { at: '2026-07-20T00:00:00.001Z' },
      { prevHash: GENESIS },
      { hash: GENESIS },
    ];
    for (const change of changes) {
      const events = chainOf(5).map((event) => (event.version === 3 ? { ...event, ...change } : event));
      expect(findBreak(hash, events, headOf(events))).toBe(3);
    }
  });

  it('shows an event taken out, put in twice, out of order, or cut off the end', () => {
    const events = chainOf(5);
    expect(findBreak(hash, events.toSpliced(2, 1), headOf(events))).toBe(3);
    expect(findBreak(hash, [...events.slice(0, 3), ...events.slice(2)], headOf(events))).toBe(4);
    expect(findBreak(hash, [...events].reverse(), headOf(events))).toBe(1);
    expect(findBreak(hash, events.slice(0, 4), headOf(events))).toBe(5);
  });

  it('cannot be forged by moving words from one field into the next', () => {
    const [event] = chainOf(1);
    if (!event) throw new Error('no event');
    const shifted = chained(hash, { ...event, act: `${event.act}","u1`, actor: { personId: '', name: event.actor.name } });
    expect(shifted.hash).not.toBe(event.hash);
  });
});

describe('canonical JSON', () => {
  it('is the same text whatever order an object was put together in, and reads back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const reversed = (each: unknown): unknown => {
          if (typeof each !== 'object' || each === null) return each;
          if (Array.isArray(each)) return each.map(reversed);
          return Object.fromEntries(
            Object.entries(each)
              .reverse()
              .map(([key, property]) => [key, reversed(property)]),
          );
        };
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { examples: [[JSON.parse('{"b":{"__proto__":0},"__proto__":[1],"constructor":2}')]] },
    );
  });
});
