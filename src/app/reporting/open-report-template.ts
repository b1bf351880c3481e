import type { TemplateSheet } from '../../registers/reporting/report-template.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { mayEnter } from '../may-read.ts';
import type { Ports, Who } from '../ports.ts';
import type { ReportTemplate } from '../store-reporting.ts';

export type OpenTemplate = { readonly template: ReportTemplate; readonly bytes: Uint8Array; readonly sheets: readonly TemplateSheet[] };

/** The newest version of a sheet of the level above, read anew. Refuses whoever does not see the programme's lists. */
export async function openReportTemplate(ports: Ports, { actor, programmeId }: Who, id: string): Promise<Result<OpenTemplate>> {
  const may = mayEnter(actor, 'reporting');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const template = (await reads.listReportTemplates()).find((each) => each.id === id);
  if (template === undefined) return refuse('not-found', '没有这份上级报表，请从列表重新打开');
  const file = await reads.findFile(template.digest);
  if (file === undefined) throw new Error(`report template ${id} has no file`);
  const sheets = await ports.readReportTemplate(template.name, file.bytes);
  return sheets.ok ? ok({ template, bytes: file.bytes, sheets: sheets.value }) : sheets;
}
