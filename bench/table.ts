import type { Row } from './figure.ts';

const HEAD = ['figure', 'ours', 'floor', 'ratio', 'aim', 'met'];
const cells = ({ name, ours, floor, ratio, aim, met }: Row): string[] => [
  name,
  String(ours),
  String(floor),
  `${ratio}`,
  aim ?? '–',
  met === null ? '–' : met ? 'yes' : 'NO',
];

/** Rows → lines in columns, numbers to the right. */
export function printTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const align = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0));
  return lines.map((line) => line.map(align).join('  ')).join('\n');
}
