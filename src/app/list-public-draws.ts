import { byTicket, inTurn, type Lot } from '../cases/draw.ts';
import { lotsOf } from '../cases/inspection/lots.ts';
import { ROUND_CLAUSES, ROUND_WORDS } from '../cases/inspection/records.ts';
import type { Inspection } from '../cases/inspection/state.ts';
import { lotsOf as expertLotsOf } from '../cases/panel/draw.ts';
import { FIELD_WORDS, FIELDS, REVIEW_CLAUSES, REVIEW_WORDS } from '../cases/panel/records.ts';
import type { Panel } from '../cases/panel/state.ts';
import type { PublicDraw } from '../contract/public-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import type { StoredCase } from './store.ts';

const MOST = 200;

const linesOf = (lots: readonly Lot[], seed: string | null, drawn: readonly string[]): PublicDraw['lines'] =>
  seed === null
    ? lots.map(({ id, line }) => ({ id, line, ticket: null, isDrawn: false }))
    : inTurn(seed, lots).map(({ id, line, ticket }) => ({ id, line, ticket, isDrawn: drawn.includes(id) }));

function ofInspection(id: string, state: Inspection): PublicDraw[] {
  if (state.stage === 'none') return [];
  const { title, round, listed, listDigest, share, size, seedSource, seedOn, announcedOn } = state;
  const [seed, drawn] = 'seed' in state ? [state.seed, state.targets.map(({ caseId }) => caseId)] : [null, []];
  const rule = `名单共${listed.length}家，按${share}%抽取，不足一家的进为一家，取前${size}家。`;
  const words = { what: ROUND_WORDS[round], clause: ROUND_CLAUSES[round], rule };
  return [
    { id, title, ...words, listedOn: announcedOn, listDigest, seedSource, seedOn, seed, lines: linesOf(lotsOf(listed), seed, drawn) },
  ];
}

/** Who judges is kept from the firms while it could sway the experts: their list comes with the approved minutes, its digest at once. */
function ofPanel(id: string, state: Panel): PublicDraw[] {
  if (state.stage === 'none') return [];
  const { title, review, pool, places, listDigest, seedSource, seedOn, convenedOn } = state;
  const seed = 'seed' in state ? state.seed : null;
  const first = 'seats' in state ? byTicket([...state.seats, ...state.departed.map(({ seat }) => seat)]) : [];
  const lines =
    state.stage === 'approved'
      ? linesOf(
          expertLotsOf(pool),
          seed,
          first.map(({ expertId }) => expertId),
        )
      : null;
  const rule = `名单共${pool.length}人，各领域依次取：${FIELDS.map((field) => `${FIELD_WORDS[field]}（${field}）${places[field]}人`).join('、')}；退出的由同一领域的下一位接替。`;
  const words = { what: REVIEW_WORDS[review], clause: REVIEW_CLAUSES[review], rule };
  return [{ id, title, ...words, listedOn: convenedOn, listDigest, seedSource, seedOn, seed, lines }];
}

const drawOf = ({ id, kind, state }: StoredCase): PublicDraw[] =>
  kind === 'inspection' ? ofInspection(id, state as Inspection) : kind === 'panel' ? ofPanel(id, state as Panel) : [];

/** Every draw of the programme, for anyone to repeat: inspections and expert panels, the last list first. */
export async function listPublicDraws({ store }: Ports, programmeId: string): Promise<Result<readonly PublicDraw[]>> {
  const reads = store.in(programmeId);
  const found = await Promise.all([reads.listCasesOfKind('inspection', MOST), reads.listCasesOfKind('panel', MOST)]);
  return ok(
    found
      .flat()
      .flatMap(drawOf)
      .toSorted((a, b) => (a.listedOn < b.listedOn ? 1 : a.listedOn > b.listedOn ? -1 : 0)),
  );
}

/** One draw with its list and arithmetic, for anyone. */
export async function readPublicDraw({ store }: Ports, programmeId: string, id: string): Promise<Result<PublicDraw>> {
  const found = await store.in(programmeId).findCase(id);
  const [draw] = found === undefined ? [] : drawOf(found);
  return draw === undefined ? refuse('not-found', '没有这次抽取，请从抽取公开的列表进入') : ok(draw);
}
