import '../../old-browsers.ts';
import { getPolicy } from '../../../../policy/index.ts';
import {
  cutPieces,
  joinRedecisions,
  type Pieces,
  promisedFen,
  reDecide,
  type Redecision,
  sidesOf,
  simulatedPieces,
  summarise,
  type WhatIf,
} from '../../../../policy/what-if/index.ts';
import { shiftedCases, whatIfWorkbook } from '../../../documents/what-if-workbook.ts';
import { writeCsv } from '../../../documents/write-csv.ts';
import { writeWorkbook } from '../../../files/write-workbook.ts';
import type { FileFormat, FromWorker, Population, ToWorker, WhatIfQuestion, WhatIfView } from './what-if-messages.ts';

// Runs beside the page: the policy is pure, so neither the server nor the page waits for it. Ended by whoever started it.
const SHOWN = 100;
const tell = (message: FromWorker): void => globalThis.postMessage(message);

const piecesOf = (population: Population): { readonly count: number; readonly pieces: Pieces } =>
  population.kind === 'simulated'
    ? { count: population.count, pieces: simulatedPieces(population.seed, population.count) }
    : { count: population.cases.length, pieces: cutPieces(population.cases) };

function decide({ pack, change, totalFen, population }: WhatIfQuestion): WhatIf {
  const policy = getPolicy(pack);
  const sides = sidesOf(policy, change, getPolicy);
  const { count, pieces } = piecesOf(population);
  const parts: Redecision[] = [];
  let decided = 0;
  for (const piece of pieces) {
    parts.push(reDecide(piece, sides));
    decided += piece.length;
    tell({ says: 'progress', decided, count });
  }
  return summarise(joinRedecisions(parts), sides, totalFen ?? promisedFen(policy));
}

function viewOf({ gains, losses, otherwise, ...rest }: WhatIf): WhatIfView {
  const all = { gains, losses, otherwise };
  return {
    ...rest,
    counts: { gains: gains.length, losses: losses.length, otherwise: otherwise.length },
    shown: { gains: all.gains.slice(0, SHOWN), losses: all.losses.slice(0, SHOWN), otherwise: all.otherwise.slice(0, SHOWN) },
  };
}

const fileOf = async (whatIf: WhatIf, format: FileFormat): Promise<string | Uint8Array<ArrayBuffer>> =>
  format === 'csv' ? writeCsv(shiftedCases(whatIf)) : new Uint8Array(await writeWorkbook(whatIfWorkbook(whatIf)));

let decided: WhatIf | undefined;
async function answer(message: ToWorker): Promise<void> {
  if (message.ask === 'decide') {
    decided = decide(message.question);
    tell({ says: 'done', view: viewOf(decided) });
  } else if (decided) tell({ says: 'file', format: message.format, content: await fileOf(decided, message.format) });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
