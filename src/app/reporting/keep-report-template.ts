import { TEMPLATE_KEEPERS } from '../../cases/roles.ts';
import { type Mapping, proposeMapping } from '../../registers/reporting/propose-mapping.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import type { ReportTemplate } from '../store-reporting.ts';
import { mimeOf } from '../import/uploaded.ts';
import { openReportTemplate } from './open-report-template.ts';

type Kept = Pick<ReportTemplate, 'id' | 'version' | 'name' | 'digest' | 'mapping'>;

const mayKeep = ({ actor }: Who): Result<null> =>
  TEMPLATE_KEEPERS.some((role) => actor.roles.includes(role))
    ? ok(null)
    : refuse('not-permitted', '上级报表由县工信商务局经办人员或者局长维护');

async function keep(
  ports: Ports,
  { actor, programmeId }: Who,
  { id, version, name, digest, mapping }: Kept,
  bytes?: Uint8Array,
): Promise<Result<{ readonly id: string }>> {
  const { today: on, at } = await ports.moment(programmeId);
  const by = { personId: actor.personId, name: actor.name };
  return ports.store.transact(programmeId, async (tx) => {
    if (bytes) await tx.saveFiles([{ digest, name, mime: mimeOf('.xlsx'), bytes }]);
    const isNext = await tx.addReportTemplate({ id, version, name, digest, mapping, by, on, at });
    return isNext ? ok({ id }) : refuse('stale', '这份上级报表刚有人改定过，请刷新页面，看过现在的填法再改');
  });
}

/** Keeps a blank sheet with what its heads seem to ask for. Refuses what is no workbook, and whoever does not keep templates. */
export async function addReportTemplate(ports: Ports, who: Who, { name, bytes }: UploadedFile): Promise<Result<{ readonly id: string }>> {
  const may = mayKeep(who);
  if (!may.ok) return may;
  const sheets = await ports.readReportTemplate(name, bytes);
  if (!sheets.ok) return sheets;
  return keep(
    ports,
    who,
    { id: ports.newId(), version: 1, name, digest: ports.hash(bytes), mapping: proposeMapping(sheets.value) ?? null },
    bytes,
  );
}

/**
 * From now on the sheet's columns are filled so. Refuses a place that the sheet does not have, and whoever changes another version than
 * the one now in use (`seen`).
 */
export async function mapReportTemplate(
  ports: Ports,
  who: Who,
  id: string,
  { version: seen, ...mapping }: Mapping & { readonly version: number },
): Promise<Result<{ readonly id: string }>> {
  const may = mayKeep(who);
  if (!may.ok) return may;
  const opened = await openReportTemplate(ports, who, id);
  if (!opened.ok) return opened;
  const heads = opened.value.sheets.find(({ name }) => name === mapping.sheet)?.rows[mapping.headRow];
  if (heads === undefined) return refuse('bad-input', '模板里没有这个工作表或者这一行，请重新选择表头所在的行');
  if (mapping.columns.some(({ column }) => column >= heads.length)) return refuse('bad-input', '有的列超出了表头的范围，请重新选择');
  return keep(ports, who, { ...opened.value.template, version: seen + 1, mapping });
}
