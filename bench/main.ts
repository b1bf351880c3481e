// npm run bench [-- --json] [-- --heavy] [-- --only <part of a name>]: side-by-side figures. Always ends with 0; a missed aim says
// so. What takes minutes to set up is tried with --heavy, and named where it is left out.
import { parseArgs } from 'node:util';
import { balancesFigure } from './balances.ts';
import { decisionFigures } from './decisions.ts';
import { measure, type Figure, type Row } from './figure.ts';
import { importFigures } from './imports.ts';
import { listFigures } from './lists.ts';
import { searchFigures } from './search.ts';
import { paperFigures } from './papers.ts';
import { pageFigures } from './pages.ts';
import { postingsFigure } from './postings.ts';
import { readFigures } from './reads.ts';
import { rulesEngineFigure } from './rules-engine.ts';
import { settlementFigures } from './settlement.ts';
import { printTable } from './table.ts';
import { whatIfFigure } from './what-if.ts';
import { workbookFigures } from './workbooks.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, heavy: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const FIGURES: readonly Figure[] = [
  ...decisionFigures,
  rulesEngineFigure,
  whatIfFigure,
  ...listFigures,
  ...searchFigures,
  postingsFigure,
  ...settlementFigures,
  balancesFigure,
  ...paperFigures,
  ...workbookFigures,
  ...readFigures,
  ...importFigures,
  ...pageFigures,
];

const rows: Row[] = [];
for (const figure of FIGURES.filter(({ name }) => name.includes(values.only))) {
  if (figure.heavy && !values.heavy) {
    console.error(`left out, takes minutes (--heavy): ${figure.name}`);
    continue;
  }
  if (!values.json) console.error(`… ${figure.name}`);
  rows.push(await measure(figure));
}
console.log(values.json ? JSON.stringify(rows) : printTable(rows));
