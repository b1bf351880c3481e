import { formatWan } from '../../../kernel/fen.ts';

/** An amount that goes from a place of one column to one of the next: step 0 from the first to the second, 1 from there to the third. */
export type Flow = { readonly from: string; readonly to: string; readonly step: 0 | 1; readonly fen: number };
type Node = { readonly name: string; readonly column: 0 | 1 | 2; readonly fen: number; readonly y: number; readonly height: number };

const WIDTH = 900;
const HEIGHT = 420;
const BAR = 14;
const GAP = 10;
const COLUMNS = [0, 340, WIDTH - BAR - 190] as const;

const addUp = (flows: readonly Flow[], nameOf: (flow: Flow) => string): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(nameOf(flow), (sums.get(nameOf(flow)) ?? 0) + flow.fen);
  return sums;
};

/** The bars of one column, one under the other, as high as their money. */
function stack(sums: ReadonlyMap<string, number>, column: Node['column'], scale: number): readonly Node[] {
  let y = 0;
  return [...sums].map(([name, fen]) => {
    const node = { name, column, fen, y, height: Math.max(2, fen * scale) };
    y += node.height + GAP;
    return node;
  });
}

/** Where the money went, as bands between three columns; the tables on the page say the same in figures. */
export function Sankey({ flows, title }: { readonly flows: readonly Flow[]; readonly title: string }) {
  const [first, second] = [flows.filter(({ step }) => step === 0), flows.filter(({ step }) => step === 1)];
  const columns = [addUp(first, ({ from }) => from), addUp(first, ({ to }) => to), addUp(second, ({ to }) => to)] as const;
  const total = first.reduce((sum, { fen }) => sum + fen, 0);
  const most = Math.max(...columns.map(({ size }) => size));
  const scale = (HEIGHT - GAP * most) / Math.max(1, total);
  const nodes = columns.flatMap((sums, column) => stack(sums, column as Node['column'], scale));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} className="sankey">
      <Bands flows={flows} nodes={nodes} scale={scale} />
      {nodes.map(({ name, column, fen, y, height }) => (
        <g key={`${column} ${name}`}>
          <rect x={COLUMNS[column]} y={y} width={BAR} height={height} />
          <text x={COLUMNS[column] + BAR + 6} y={y + Math.max(12, height / 2 + 4)}>
            {name} {formatWan(fen)}万
          </text>
        </g>
      ))}
    </svg>
  );
}

type Placed = { readonly flows: readonly Flow[]; readonly nodes: readonly Node[]; readonly scale: number };

/** Each band leaves and reaches its bar right below the one before it. */
function Bands({ flows, nodes, scale }: Placed) {
  const used = new Map<string, number>();
  const take = (name: string, column: number, side: string, height: number): number => {
    const key = `${side} ${column} ${name}`;
    const at = (nodes.find((node) => node.name === name && node.column === column)?.y ?? 0) + (used.get(key) ?? 0);
    used.set(key, (used.get(key) ?? 0) + height);
    return at + height / 2;
  };
  return flows.map(({ from, to, step, fen }) => {
    const height = fen * scale;
    const [x1, x2] = [(COLUMNS[step] ?? 0) + BAR, COLUMNS[step + 1] ?? WIDTH];
    const [y1, y2] = [take(from, step, 'out', height), take(to, step + 1, 'in', height)];
    const middle = (x1 + x2) / 2;
    return (
      <path key={`${step} ${from} ${to}`} d={`M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`} strokeWidth={Math.max(1, height)}>
        <title>{`${from} → ${to}：${formatWan(fen)}万元`}</title>
      </path>
    );
  });
}
