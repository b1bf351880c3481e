import type { Html } from '../html.ts';
import { at, drawn, shape, shorten, type Told } from './drawing.ts';

/** An amount that goes from a place in column `step` to one in the next. Whole units: fen, firms. */
export type Flow = { readonly from: string; readonly to: string; readonly step: number; readonly amount: number };
type Bar = { readonly name: string; readonly column: number; readonly amount: number; readonly y: number; readonly height: number };
type Band = Flow & { readonly fromY: number; readonly toY: number; readonly height: number };
export type FlowLayout = {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
};

const COLUMN = 260;
const LAST = 220;
const BAR = 14;
/** One line of text: names of bars as thin as a hair still stand one under the other. */
const GAP = 18;
const TALLEST = 300;

const sumsOf = (flows: readonly Flow[], nameOf: (flow: Flow) => string): ReadonlyMap<string, number> =>
  flows.reduce((sums, flow) => sums.set(nameOf(flow), (sums.get(nameOf(flow)) ?? 0) + flow.amount), new Map<string, number>());

/** What each place of a column holds: what comes in, and for the first what goes out. */
function columnsOf(flows: readonly Flow[]): readonly ReadonlyMap<string, number>[] {
  const steps = [...new Set(flows.map(({ step }) => step))].toSorted((a, b) => a - b);
  const of = (step: number): readonly Flow[] => flows.filter((flow) => flow.step === step);
  return [sumsOf(of(0), ({ from }) => from), ...steps.map((step) => sumsOf(of(step), ({ to }) => to))];
}

function stack(sums: ReadonlyMap<string, number>, column: number, scale: number): readonly Bar[] {
  let y = GAP / 2;
  return [...sums].map(([name, amount]) => {
    const bar = { name, column, amount, y, height: amount * scale };
    y += bar.height + GAP;
    return bar;
  });
}

/** Bars and bands in exact proportion to their amounts; each band leaves and reaches its bar right below the one before it. */
export function layOutFlows(flows: readonly Flow[]): FlowLayout {
  const columns = columnsOf(flows);
  const total = Math.max(1, ...columns.map((sums) => [...sums.values()].reduce((sum, each) => sum + each, 0)));
  const bars = columns.flatMap((sums, column) => stack(sums, column, TALLEST / total));
  const used = new Map<string, number>();
  const take = (column: number, name: string, side: 'in' | 'out', height: number): number => {
    const key = `${side} ${column} ${name}`;
    const y = (bars.find((bar) => bar.column === column && bar.name === name)?.y ?? 0) + (used.get(key) ?? 0);
    used.set(key, (used.get(key) ?? 0) + height);
    return y;
  };
  const bands = flows.map((flow) => {
    const height = (flow.amount * TALLEST) / total;
    return { ...flow, height, fromY: take(flow.step, flow.from, 'out', height), toY: take(flow.step + 1, flow.to, 'in', height) };
  });
  const height = TALLEST + GAP * Math.max(1, ...columns.map(({ size }) => size));
  return { width: COLUMN * (columns.length - 1) + LAST, height, bars, bands };
}

/** A band's outline: a shape as high at its end as at its beginning, and in between. */
function outline({ step, fromY, toY, height }: Band): string {
  const [left, right] = [COLUMN * step + BAR, COLUMN * (step + 1)];
  const middle = (left + right) / 2;
  const there = `M${at(left)},${at(fromY)}C${at(middle)},${at(fromY)} ${at(middle)},${at(toY)} ${at(right)},${at(toY)}`;
  const back = `V${at(toY + height)}C${at(middle)},${at(toY + height)} ${at(middle)},${at(fromY + height)} ${at(left)},${at(fromY + height)}Z`;
  return there + back;
}

function bandShape(band: Band, say: Say): Html {
  const title = shape`<title>${band.from} → ${band.to}：${say(band.amount)}</title>`;
  return shape`<path class="flow-band" fill="#17508f" fill-opacity="0.25" d="${outline(band)}">${title}</path>`;
}

function barShape({ name, column, amount, y, height }: Bar, say: Say): Html {
  const x = COLUMN * column;
  const rect = shape`<rect class="flow-bar" fill="#17508f" x="${x}" y="${at(y)}" width="${BAR}" height="${at(height)}"/>`;
  const text = shape`<text fill="currentColor" font-size="13" x="${x + BAR + 6}" y="${at(y + height / 2 + 4)}">${shorten(name)} ${say(amount)}</text>`;
  return shape`<g><title>${name}：${say(amount)}</title>${rect}${text}</g>`;
}

type Say = (amount: number) => string;

/** Where amounts go, column by column, as a picture; `say` puts an amount into words. */
export function drawFlows(told: Told, flows: readonly Flow[], say: Say): string {
  const { width, height, bars, bands } = layOutFlows(flows);
  return drawn(told, [width, height], [...bands.map((band) => bandShape(band, say)), ...bars.map((bar) => barShape(bar, say))]);
}
