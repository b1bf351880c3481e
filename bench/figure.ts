/** One round of work; answers what one piece of it cost, in the figure's unit. */
export type Side = () => number | Promise<number>;
export type Race = { readonly ours: Side; readonly floor: Side };
/** What a figure opened, each with what closes it again, closed the last one first whatever happens: also where opening the rest fails. */
export type Opened = Pick<AsyncDisposableStack, 'defer'>;
/**
 * `cost`: ours ÷ floor, the smaller the better. `speed`: floor ÷ ours, the larger the better. `oursAtMost`: ours by itself, in the
 * figure's unit; the ratio is shown beside it.
 */
export type Aim =
  | { readonly ratio: 'cost'; readonly atMost: number | null }
  | { readonly ratio: 'speed'; readonly atLeast: number }
  | { readonly ratio: 'cost'; readonly oursAtMost: number };
export type Figure = {
  readonly name: string;
  readonly unit: 'ns' | 'µs' | 'ms' | 'MB' | 'bytes';
  readonly aim: Aim;
  /** How often each side is tried, where once is long enough; then without a warm-up. */
  readonly rounds?: number;
  /** Takes minutes to set up: only where `--heavy` asks for it. */
  readonly heavy?: true;
  /** Sets both sides up, checks that they answer the same, and hands them over. */
  readonly open: (opened: Opened) => Race | Promise<Race>;
};
/** `aim` reads `<= 5` or `>= 50`, of ours by itself `<= 50 ms`; null where the figure is only shown, and then nothing is met or missed. */
export type Row = {
  readonly name: string;
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
  readonly aim: string | null;
  readonly met: boolean | null;
};

const WARM_UP = 2;
const ROUNDS = 9;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = Number.NaN, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}

const round = (value: number): number => Number(value.toPrecision(4));

/** What two medians say about the aim. */
export function judge({ name, unit, aim }: Pick<Figure, 'name' | 'unit' | 'aim'>, ours: number, floor: number): Row {
  const ratio = aim.ratio === 'cost' ? ours / floor : floor / ours;
  const row = { name: `${name} (${unit})`, ours: round(ours), floor: round(floor), ratio: round(ratio) };
  if (aim.ratio === 'speed') return { ...row, aim: `>= ${aim.atLeast}`, met: ratio >= aim.atLeast };
  if ('oursAtMost' in aim) return { ...row, aim: `<= ${aim.oursAtMost} ${unit}`, met: ours <= aim.oursAtMost };
  return aim.atMost === null ? { ...row, aim: null, met: null } : { ...row, aim: `<= ${aim.atMost}`, met: ratio <= aim.atMost };
}

/** The same work, with everything it opened closed behind it. */
export const closing =
  <T>(work: (opened: Opened) => Promise<T>) =>
  async (): Promise<T> => {
    const opened = new AsyncDisposableStack();
    try {
      return await work(opened);
    } finally {
      await opened.disposeAsync();
    }
  };

/** Both sides by turns, so that whatever else the machine does strikes both; medians of the rounds after the warm-up. */
export const measure = (figure: Figure): Promise<Row> =>
  closing(async (opened) => {
    const { ours, floor } = await figure.open(opened);
    const { rounds = ROUNDS } = figure;
    const costs: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
    for (let turn = figure.rounds === undefined ? -WARM_UP : 0; turn < rounds; turn += 1) {
      const [a, b] = [await ours(), await floor()];
      if (turn < 0) continue;
      costs.ours.push(a);
      costs.floor.push(b);
    }
    return judge(figure, median(costs.ours), median(costs.floor));
  })();

/** A round of pure work over the same items again and again; its cost in nanoseconds an item. */
export function lap<T>(items: readonly T[], times: number, work: (item: T) => number): Side {
  return () => {
    let sum = 0;
    const start = process.hrtime.bigint();
    for (let time = 0; time < times; time += 1) for (const item of items) sum += work(item);
    const spent = Number(process.hrtime.bigint() - start);
    // Read, so that no compiler may leave the work out.
    if (Number.isNaN(sum)) throw new Error('the work came to nothing');
    return spent / (items.length * times);
  };
}
