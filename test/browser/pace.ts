import type { Locator, Page } from 'playwright-core';

/**
 * Seconds a person needs, by the keystroke-level model: to make up one's mind and to hit something (Card, Moran and Newell 1980), a key
 * on a phone's screen, a character read without hurry, a page on a slow line. A Chinese character is three keys of pinyin.
 */
const PACE = { decide: 1.35, hit: 1.1, key: 0.5, read: 0.15, page: 1.5 } as const;
const KEYS_OF_A_CHARACTER = 3;
const keysOf = (text: string): number => [...text].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? KEYS_OF_A_CHARACTER : 1), 0);

export type Pace = {
  /** Hits something after deciding to. */
  readonly hit: (target: Locator) => Promise<void>;
  /** Reads a new page to its end. */
  readonly read: (within: Locator) => Promise<void>;
  /** Types what a field or a box outside any form of the page wants. */
  readonly type: (text: string, into?: Locator) => Promise<void>;
  /** Answers a question of whatever kind. */
  readonly answer: (page: Page, name: string, value: string) => Promise<void>;
  readonly seconds: () => number;
  /** `an application: 312 s (40 taps, 120 keys, …)` */
  readonly says: (what: string) => string;
};

/** One person's way through some pages, and what it took. */
export function makePace(): Pace {
  const spent = { hits: 0, keys: 0, read: 0, pages: 0 };
  const hit: Pace['hit'] = async (target) => {
    spent.hits += 1;
    await target.click();
  };
  const type: Pace['type'] = async (text, into) => {
    spent.keys += keysOf(text);
    if (into === undefined) return;
    await hit(into);
    await into.fill(text);
  };
  const seconds = (): number =>
    spent.hits * (PACE.decide + PACE.hit) + spent.keys * PACE.key + spent.read * PACE.read + spent.pages * PACE.page;
  return {
    hit,
    type,
    seconds,
    read: async (within) => {
      spent.pages += 1;
      spent.read += (await within.innerText()).replace(/\s/g, '').length;
    },
    answer: async (page, name, value) => {
      const field = page.locator(`[name="${name}"]`).first();
      if ((await field.getAttribute('type')) === 'radio') return hit(page.locator(`[name="${name}"][value="${value}"]`));
      if ((await field.locator('xpath=self::select').count()) === 0) return type(value, field);
      spent.hits += 2;
      await field.selectOption(value);
    },
    says: (what) =>
      `${what}: ${Math.round(seconds())} s (${spent.hits} taps, ${spent.keys} keys, ${spent.read} characters read, ${spent.pages} pages)`,
  };
}
