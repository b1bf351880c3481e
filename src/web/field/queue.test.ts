import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterKill,
  again,
  answered,
  begun,
  canReopen,
  handedIn,
  HELD,
  hurried,
  type Item,
  nextOf,
  pauseAfter,
  READY,
  type Standing,
  wakesAt,
} from './queue.ts';

const VISITS = ['甲', '乙'];
const fresh = (): Item[] =>
  VISITS.flatMap((visit) => [
    ...[1, 2, 3].map((no): Item => ({ id: `${visit}${no}`, visit, what: 'photo', standing: HELD })),
    { id: `${visit}记录`, visit, what: 'record', standing: HELD },
  ]);

/** An office that keeps photos by digest and records by key: what comes twice is known. */
class Office {
  readonly kept: string[] = [];
  readonly early: string[] = [];
  take(item: Item): void {
    const photos = [1, 2, 3].map((no) => `${item.visit}${no}`);
    if (item.what === 'record' && !photos.every((id) => this.kept.includes(id))) this.early.push(item.id);
    if (!this.kept.includes(item.id)) this.kept.push(item.id);
  }
}

type Network = 'up' | 'lost on the way' | 'answer lost' | 'busy' | 'signed out' | 'refuses';
type Step = { readonly do: 'send'; readonly network: Network } | { readonly do: 'kill' | 'handIn' | 'hurry' | 'again' | 'wait' };
const NETWORKS: readonly Network[] = ['up', 'lost on the way', 'answer lost', 'busy', 'signed out', 'refuses'];
const steps = fc.array(
  fc.oneof(
    fc.constantFrom(...NETWORKS).map((network): Step => ({ do: 'send', network })),
    fc.constantFrom<Step>({ do: 'kill' }, { do: 'handIn' }, { do: 'hurry' }, { do: 'again' }, { do: 'wait' }),
  ),
  { maxLength: 60 },
);

/** One device and its office. A kill may come between beginning to send and the answer. */
class Device {
  items = fresh();
  now = 0;
  readonly office = new Office();
  put(id: string, standing: Standing): void {
    this.items = this.items.map((each) => (each.id === id ? { ...each, standing } : each));
  }
  all(change: (standing: Standing) => Standing): void {
    this.items = this.items.map((each) => ({ ...each, standing: change(each.standing) }));
  }
  send(network: Network): void {
    const item = nextOf(this.items, this.now);
    if (item === undefined) return;
    const under = begun(item.standing);
    this.put(item.id, under);
    if (network === 'up' || network === 'answer lost') this.office.take(item);
    if (network === 'up') this.put(item.id, answered(under, { is: 'received' }, this.now));
    if (network === 'refuses') this.put(item.id, answered(under, { is: 'refused', said: '不收' }, this.now));
    if (network === 'busy') this.put(item.id, answered(under, { is: 'later', said: '忙' }, this.now));
    if (network === 'signed out') this.put(item.id, answered(under, { is: 'signIn', said: '请登录' }, this.now));
    // Lost either way: the device hears nothing, and is killed or gives up.
    if (network === 'lost on the way' || network === 'answer lost')
      this.put(item.id, answered(under, { is: 'unreachable', said: '连不上' }, this.now));
  }
  /** Begun, and then the page is gone. */
  killWhileSending(arrives: boolean): void {
    const item = nextOf(this.items, this.now);
    if (item === undefined) return;
    this.put(item.id, begun(item.standing));
    if (arrives) this.office.take(item);
  }
  do(step: Step, at: number): void {
    this.now += 1000;
    if (step.do === 'send') this.send(step.network);
    if (step.do === 'kill') {
      this.killWhileSending(at % 2 === 0);
      this.all(afterKill);
    }
    if (step.do === 'handIn') this.all(handedIn);
    if (step.do === 'hurry') this.all(hurried);
    if (step.do === 'again') this.all(again);
    if (step.do === 'wait') this.now += 400_000;
  }
}

describe('what waits on a device', () => {
  it('is all received in the end, each once, a record never before its photos, whatever happens on the way', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const device = new Device();
        for (const [at, step] of history.entries()) {
          device.do(step, at);
          expect(device.items.map(({ id }) => id)).toEqual(fresh().map(({ id }) => id));
          for (const { id, standing } of device.items) if (standing.is === 'sent') expect(device.office.kept).toContain(id);
        }
        device.all((standing) => hurried(again(handedIn(afterKill(standing)))));
        for (const _ of device.items) device.send('up');
        expect(device.items.every(({ standing }) => standing.is === 'sent')).toBe(true);
        expect(device.office.kept.toSorted()).toEqual(
          fresh()
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(device.office.early).toEqual([]);
      }),
    );
  });

  it('is sent one at a time, and nothing that was not handed in', () => {
    expect(nextOf(fresh(), 0)).toBeUndefined();
    const device = new Device();
    device.all(handedIn);
    device.put('甲1', begun(READY));
    expect(nextOf(device.items, 0)).toBeUndefined();
  });

  it('stands by its record as long as a photo of it is refused', () => {
    const device = new Device();
    device.all(handedIn);
    device.send('refuses');
    for (let times = 0; times < 9; times += 1) device.send('up');
    expect(device.office.kept).toEqual(['甲2', '甲3', '乙1', '乙2', '乙3', '乙记录']);
    const own = device.items.filter(({ visit }) => visit === '甲');
    expect([canReopen(own), canReopen(device.items.filter(({ visit }) => visit === '乙'))]).toEqual([true, false]);
  });

  it.each([
    [0, 5_000],
    [1, 10_000],
    [5, 160_000],
    [6, 300_000],
    [10_000, 300_000],
  ])('after %i tries rests for %i milliseconds', (tries, pause) => expect(pauseAfter(tries)).toBe(pause));

  it('says when it is to be tried again, and is tried at once after a hurry', () => {
    const device = new Device();
    device.all(handedIn);
    for (let times = 0; times < 8; times += 1) device.send('busy');
    expect(nextOf(device.items, device.now)).toBeUndefined();
    expect(wakesAt(device.items)).toBe(5_000);
    device.all(hurried);
    expect(nextOf(device.items, device.now)?.id).toBe('甲1');
  });
});
