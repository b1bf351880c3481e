// What official papers and a firm's whole file cost, from their models to files. Floor: a notice's text written out, and nothing set.
import type { Volume } from '../src/documents/volume/volume.ts';
import type { Dispatch } from '../src/documents/dispatch/dispatch.ts';
import { asDay } from '../src/kernel/day.ts';
import { openRendering } from '../src/rendering/open-rendering.ts';
import { granted } from '../dev/seed/granted.ts';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { listCaseDispatches } from '../src/app/dispatches/list-case-dispatches.ts';
import { draftDispatch } from '../src/app/dispatches/read-dispatch.ts';
import type { Ports } from '../src/app/ports.ts';
import { DISPATCH_KINDS } from '../src/documents/dispatch/dispatches.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Side } from './figure.ts';

const ROUNDS = 10;
const MOST_CASES = 1000;
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

const HISTORY = Array.from({ length: 200 }, (_, index) => [String(index + 1), '2026年7月6日', '样例经办', `第${index + 1}步（样例）`]);
const LIST = { kind: 'table' as const, shares: [8, 24, 18, 50], head: ['步', '日期', '办理人', '办理'], rows: HISTORY };
const volume: Volume = {
  office: '样例县工业信息化和商务局',
  firm: '样例企业',
  creditCode: '91640425000000000X',
  stage: '已拨付',
  caseId: 'sample',
  asOf: asDay('2026-07-06'),
  chapters: [{ title: '办理记录', body: [LIST] }],
};
/** As many papers of two pages as make a book of sixty pages with what stands before them. */
const PAPERS = 26;

const volumeFigure: Figure = {
  name: 'papers: 一企一档 of sixty pages',
  unit: 'ms',
  aim: { ratio: 'cost', oursAtMost: 1000 },
  open: async () => {
    const { setDispatch, setVolume } = openRendering();
    const sent = await setDispatch(notice(1));
    if (!sent.ok) throw new Error(sent.refusal.message);
    const files = Array.from({ length: PAPERS }, (_, index) => ({
      name: `样例公文${index}.pdf`,
      digest: index.toString(16).padStart(64, '0'),
      bytes: sent.value.pdf,
    }));
    const bind = async (): Promise<number> => {
      const start = performance.now();
      const bound = await setVolume(volume, files);
      if (!bound.ok) throw new Error(bound.refusal.message);
      return performance.now() - start;
    };
    return { ours: bind, floor: timed((paper) => JSON.stringify(paper).length) };
  },
};

const noticeFigure: Figure = {
  name: 'papers: a notice of ten firms as Word and PDF',
  unit: 'ms',
  aim: { ratio: 'cost', oursAtMost: 50 },
  open: () => {
    const { setDispatch: render } = openRendering();
    return {
      ours: timed(async (paper) => {
        const done = await render(paper);
        return done.ok ? done.value.pdf.length : Number.NaN;
      }),
      floor: timed((paper) => JSON.stringify(paper).length),
    };
  },
};

/** Every paper that the demonstration's cases give and that was not sent yet. */
async function draftAll(ports: Ports): Promise<number> {
  const actor = { personId: 'sample-officer', name: '样例经办', roles: ['officer'], secondFactor: true } as const;
  const who = { programmeId: ports.programmeId, actor };
  const cases = await ports.store.in(ports.programmeId).listWholeCases('', MOST_CASES);
  let drafted = 0;
  for (const { id } of cases) {
    const papers = granted(await listCaseDispatches(ports, who, id));
    for (const kind of DISPATCH_KINDS.filter((each) => papers.some((paper) => paper.kind === each && paper.mayIssue))) {
      granted(await draftDispatch(ports, who, id, kind, 'pdf'));
      drafted += 1;
    }
  }
  return drafted;
}

const allFigure: Figure = {
  name: 'papers: all that a programme of ten firms gives',
  unit: 'ms',
  aim: { ratio: 'cost', oursAtMost: 20_000 },
  rounds: 1,
  open: async (opened) => {
    const database = await openCountyDatabase(opened);
    const ports = await database.openCounty('bench-papers', seedDemo);
    const ours = async (): Promise<number> => {
      const start = performance.now();
      if ((await draftAll(ports)) === 0) throw new Error('no paper');
      return performance.now() - start;
    };
    return { ours, floor: timed((paper) => JSON.stringify(paper).length) };
  },
};

export const paperFigures: readonly Figure[] = [noticeFigure, volumeFigure, allFigure];
