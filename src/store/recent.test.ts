import { expect, it } from 'vitest';
import { recent } from './recent.ts';

it('loads once in its time, again after it, and at once after being told to forget', async () => {
  let now = 0;
  let loads = 0;
  const kept = recent<number>(1_000, () => now);
  const get = () => kept.get('key', async () => (loads += 1));
  expect([await get(), await get()]).toEqual([1, 1]);
  now = 1_000;
  expect(await get()).toBe(2);
  kept.forget();
  expect(await get()).toBe(3);
});

it('does not keep what arrives after a change that it began before', async () => {
  const kept = recent<string>(1_000, () => 0);
  let arrive: (value: string) => void = () => undefined;
  const old = kept.get('key', () => new Promise((resolve) => (arrive = resolve)));
  kept.forget();
  arrive('old');
  expect(await old).toBe('old');
  expect(await kept.get('key', async () => 'new')).toBe('new');
});

it('does not keep a failure', async () => {
  const kept = recent<string>(1_000, () => 0);
  await expect(kept.get('key', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await kept.get('key', async () => 'up')).toBe('up');
});
