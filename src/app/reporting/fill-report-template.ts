import { PILOT_STAGES } from '../../cases/project/stages.ts';
import type { ReportTemplateLine, ReportTemplateView } from '../../contract/reporting-views.ts';
import { type CellFault, checkCells } from '../../registers/reporting/check-cells.ts';
import { fillReport } from '../../registers/reporting/fill-report.ts';
import type { Mapping } from '../../registers/reporting/propose-mapping.ts';
import type { ReportedFirm } from '../../registers/reporting/report-fields.ts';
import type { FilledCell } from '../../registers/reporting/report-template.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { readPolicyNow } from '../in-force.ts';
import { listProjectsAt } from '../list-projects-at.ts';
import { mayEnter } from '../may-read.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import { mimeOf } from '../import/uploaded.ts';
import { openReportTemplate, type OpenTemplate } from './open-report-template.ts';
import { reportedFirmOf } from './reported-firm.ts';

const MOST_FIRMS = 1_000;
/** Whoever says which row holds the heads has to see it. */
const SHOWN_ROWS = 15;

/** The pilots as they stand today, by their codes: two reports of a day list them alike. */
async function listFirms(ports: Ports, { programmeId }: Who): Promise<readonly ReportedFirm[]> {
  const [pilots, policy] = await Promise.all([
    listProjectsAt(ports.store.in(programmeId), PILOT_STAGES, MOST_FIRMS),
    readPolicyNow(ports, programmeId),
  ]);
  return pilots.map(({ state }) => reportedFirmOf(state, policy)).toSorted((a, b) => (a.creditCode < b.creditCode ? -1 : 1));
}

type Filled = { readonly mapping: Mapping; readonly cells: readonly FilledCell[]; readonly faults: readonly CellFault[] };

function fill({ template: { mapping }, sheets }: OpenTemplate, firms: readonly ReportedFirm[]): Result<Filled> {
  if (mapping === null) return refuse('bad-input', '表头认不出来：请先选定表头所在的行和各列填什么');
  const cells = fillReport(sheets, mapping, firms);
  if (!cells.ok) return cells;
  const { rules = [], rows = [] } = sheets.find(({ name }) => name === mapping.sheet) ?? {};
  return ok({ mapping, cells: cells.value, faults: checkCells(rules, cells.value, [...(rows[mapping.headRow] ?? []).keys()]) });
}

/** Every sheet of the level above that is kept here. */
export async function listReportTemplates({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly ReportTemplateLine[]>> {
  const may = mayEnter(actor, 'reporting');
  if (!may.ok) return may;
  const all = await store.in(programmeId).listReportTemplates();
  return ok(
    all.map(({ id, version, name, mapping, by, on }) => ({ id, version, name, columns: mapping?.columns.length ?? 0, by: by.name, on })),
  );
}

/** The sheet's heads, what they are filled with today, and what its own rules say of that. */
export async function readReportTemplate(ports: Ports, who: Who, id: string): Promise<Result<ReportTemplateView>> {
  const opened = await openReportTemplate(ports, who, id);
  if (!opened.ok) return opened;
  const { template, sheets } = opened.value;
  const filled = fill(opened.value, await listFirms(ports, who));
  return ok({
    id,
    name: template.name,
    version: template.version,
    mapping: template.mapping,
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.slice(0, SHOWN_ROWS) })),
    cells: filled.ok ? filled.value.cells : [],
    faults: filled.ok ? filled.value.faults : [],
    refusal: filled.ok ? null : filled.refusal,
  });
}

/**
 * The sheet filled from today's record, all else as it was sent. What its own rules would not take is filled as well: it is named on the
 * page, and often only a person knows what is missing. Refuses a sheet without room or without its columns said.
 */
export async function fillReportTemplate(ports: Ports, who: Who, id: string): Promise<Result<KeptFile>> {
  const opened = await openReportTemplate(ports, who, id);
  if (!opened.ok) return opened;
  const filled = fill(opened.value, await listFirms(ports, who));
  if (!filled.ok) return filled;
  const { template, bytes } = opened.value;
  const { mapping, cells } = filled.value;
  const written = await ports.fillReportTemplate(template.name, bytes, { sheet: mapping.sheet, cells });
  return written.ok ? ok({ name: template.name, mime: mimeOf('.xlsx'), bytes: written.value }) : written;
}
