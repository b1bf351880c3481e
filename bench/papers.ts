// What a public notice costs, from its model to both files. Floor: the model's text written out, and nothing set.
import type { Dispatch } from '../src/documents/dispatch/dispatch.ts';
import { asDay } from '../src/kernel/day.ts';
import { openRendering } from '../src/rendering/open-rendering.ts';
import type { Figure, Side } from './figure.ts';

const ROUNDS = 10;
const FIRMS = 10;

const notice = (sequence: number): Dispatch => ({
  office: { name: '样例县工业信息化和商务局', code: '样工信商发' },
  number: { code: '样工信商发', year: 2026, sequence },
  title: '关于拟列入试点企业的公示',
  signer: null,
  addressee: null,
  body: [
    { kind: 'paragraph', parts: [`现将拟列入试点的企业予以公示，共${FIRMS}家。`] },
    {
      kind: 'table',
      shares: [10, 34, 26, 30],
      head: ['序号', '单位名称', '项目内容', '拟补助金额'],
      rows: Array.from({ length: FIRMS }, (_, index) => [String(index + 1), `样例企业${sequence}-${index}`, '数字化改造', '400,000.00 元']),
    },
  ],
  attachments: [],
  dated: asDay('2026-07-06'),
  copies: [],
});

const timed =
  (work: (paper: Dispatch) => number | Promise<number>): Side =>
  async () => {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) if (Number.isNaN(await work(notice(round)))) throw new Error('no paper');
    return (performance.now() - start) / ROUNDS;
  };

export const papersFigure: Figure = {
  name: 'papers: a notice of ten firms as Word and PDF',
  unit: 'ms',
  aim: { ratio: 'cost', oursAtMost: 50 },
  open: () => {
    const render = openRendering();
    return {
      ours: timed(async (paper) => {
        const done = await render(paper);
        return done.ok ? done.value.pdf.length : Number.NaN;
      }),
      floor: timed((paper) => JSON.stringify(paper).length),
    };
  },
};
