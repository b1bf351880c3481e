import { sceneLevels, scenes } from '../../../policy/indicators/2024/index.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { Drawn } from '../../contract/figure-views.ts';
import { drawRadar } from '../../documents/charts/draw-radar.ts';

const MOST = sceneLevels.length - 1;
const PHASES = ['before', 'after'] as const;
const WORDS = { before: '改造前', after: '改造后' } as const;
type Placed = readonly number[];

/** How far each scene has come, 0 to 4, in the order of the indicator set; undefined while not every scene is answered. */
function placedOf({ levels }: KnownProject, phase: (typeof PHASES)[number]): Placed | undefined {
  const known = levels[phase]?.facts.scenes;
  const placed = scenes.flatMap(({ id }) => known?.[id] ?? []);
  return placed.length === scenes.length ? placed : undefined;
}

/** Tenths are enough for a mean of whole steps. */
const meanOf = (all: readonly Placed[], scene: number): number =>
  Math.round((all.reduce((sum, placed) => sum + (placed[scene] ?? 0), 0) / all.length) * 10) / 10;

/** What the firms' scenes come to on average before and after. Only firms with both are in it: others would be compared with themselves. */
function drawOne(id: string, title: string, firms: readonly KnownProject[]): readonly Drawn[] {
  const both = firms.flatMap((firm) => {
    const [before, after] = PHASES.map((phase) => placedOf(firm, phase));
    return before && after ? [{ before, after }] : [];
  });
  if (both.length === 0) return [];
  const series = PHASES.map((phase) => ({
    name: WORDS[phase],
    values: scenes.map((_, nth) =>
      meanOf(
        both.map((each) => each[phase]),
        nth,
      ),
    ),
  }));
  const says = `16个场景各在第几档（最外一圈是${MOST}档）：改造前后都评测过的${both.length}家的平均数，四舍五入到一位小数。虚线是改造后。`;
  const told = { id, title, says };
  return [
    {
      ...told,
      svg: drawRadar(told, { names: scenes.map(({ name }) => name), most: MOST }, series),
      columns: [{ head: '场景' }, ...series.map(({ name }) => ({ head: `${name}（档）`, figures: true as const }))],
      rows: scenes.map(({ name }, nth) => [name, ...series.map(({ values }) => (values[nth] ?? 0).toFixed(1))]),
    },
  ];
}

/** The scenes of every industry, and first of all firms together. */
export function drawScenesByIndustry(pilots: readonly KnownProject[], { industries }: Policy): readonly Drawn[] {
  const industryOf = ({ application }: KnownProject): string => application.facts.industry ?? '';
  const groups = [...Map.groupBy(pilots, industryOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const each = groups.flatMap(([industry, firms]) =>
    drawOne(`scenes-${industry || 'none'}`, `场景：${industries[industry] ?? (industry || '未写行业')}`, firms),
  );
  return [...drawOne('scenes', '场景：全部企业', pilots), ...(each.length > 1 ? each : [])];
}

/** One firm's scenes before and after; none while either is missing. */
export const drawScenesOf = (firm: KnownProject): readonly Drawn[] => drawOne('scenes', '改造前后的场景', [firm]);
