import type { Actor } from '../../cases/act-rule.ts';
import { INSPECTING } from '../../cases/inspection/records.ts';
import type { Role } from '../../cases/roles.ts';
import { readFileType } from '../../intake/evidence/read-file-type.ts';
import { type PaperType, readPaperType } from '../../intake/paper-type.ts';
import type { ReadKind, Readings } from '../../kernel/paper-reading.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { Paper } from '../store-papers.ts';
import { aboutSays, questionOf } from './abouts.ts';
import { firmOfCase, type PaperFirm } from './firm-of.ts';

/** Without a case: the firm's own, before it has one. */
export type PaperSent = { readonly caseId?: string; readonly about: string; readonly name: string; readonly bytes: Uint8Array };

/** Who may hand in papers at all. */
export const KEEPERS: readonly Role[] = ['officer', 'firm', 'provider', 'evaluator', 'accountant', ...INSPECTING];
const MOST_PER_FIRM = 500;

const PAPERS_OF_ALL: readonly Role[] = ['officer', 'firm', 'provider', 'evaluator', 'accountant'];
const mayKeepInspection = (roles: readonly Role[], about: string): Result<null> =>
  about === 'inspection' && INSPECTING.some((role) => roles.includes(role))
    ? ok(null)
    : refuse('not-permitted', '检查照片和记录由检查部门上传；检查部门只上传这一类材料', { clause: 'measures/16' });

/** Evidence of the level after comes from the evaluator that is entrusted, or in a file that the office takes for it. */
function mayKeepAssessment(roles: readonly Role[], organisation: string | undefined, project: PaperFirm['project']): Result<null> {
  const entrusted = project?.assignment?.evaluator.creditCode;
  const isEntrusted = entrusted !== undefined && roles.includes('evaluator') && organisation === entrusted;
  return isEntrusted || roles.includes('officer')
    ? ok(null)
    : refuse('not-permitted', '等级评测的现场照片由受托的评测机构上传', { clause: 'measures/12.2' });
}

/** Evidence of a diagnosis comes from the provider that makes it, while it does. */
function mayKeep({ roles, organisation }: Actor, about: string, { project }: PaperFirm): Result<null> {
  if (aboutSays(about) === undefined) return refuse('bad-input', '请选择这份材料说明什么');
  if (!roles.some((role) => KEEPERS.includes(role))) return refuse('not-permitted', '您的角色只能查看材料，不能上传');
  if (about === 'inspection' || !PAPERS_OF_ALL.some((role) => roles.includes(role))) return mayKeepInspection(roles, about);
  if (about === 'account' && !roles.includes('officer') && !roles.includes('firm'))
    return refuse('not-permitted', '开户证明由企业或县工信商务局经办上传', { clause: 'measures/12.2' });
  if (about === 'audit' && !roles.includes('accountant'))
    return refuse('not-permitted', '投资审核报告由受托的投资审核机构上传', { clause: 'measures/12.2' });
  if (about === 'delivery' && !roles.includes('provider'))
    return refuse('not-permitted', '交付佐证由交付的服务商上传', { clause: 'plan/2.4.1' });
  if (about === 'assessment') return mayKeepAssessment(roles, organisation, project);
  if (questionOf(about) === undefined) return ok(null);
  const { step, provider } = project?.diagnosis ?? {};
  if (provider === undefined || !roles.includes('provider') || organisation !== provider.creditCode)
    return refuse('not-permitted', '诊断的佐证由受托的服务商上传', { clause: 'plan/2.2.1' });
  return step === 'assigned' ? ok(null) : refuse('wrong-stage', '诊断已经提交，不能再加佐证', { clause: 'plan/2.2.1' });
}

type Read = { readonly kind: ReadKind; readonly readings: readonly Readings[ReadKind][] };
type ReadSent = PaperType & { readonly read?: Read };

const READ_WORDS: { readonly [K in ReadKind]: string } = { invoice: '张发票', payment: '份回单', voucher: '张凭证', contract: '份合同' };
const isRead = (about: string): about is ReadKind => Object.hasOwn(READ_WORDS, about);
/** Readings from several sources may contradict one another about one invoice; two from one source are two invoices. */
const isOne = ({ readings }: Read): boolean => new Set(readings.map(({ from }) => from)).size === readings.length;

/** What evidence says is read as it comes, so that nobody types it; any other paper is only looked at for its type. */
async function readSent({ readDocument }: Ports, { about, name, bytes }: PaperSent): Promise<Result<ReadSent>> {
  if (!isRead(about)) return readPaperType(name, bytes);
  const type = readFileType(about, name, bytes);
  if (!type.ok) return type;
  const readings = await readDocument(about, type.value.name, bytes);
  if (!readings.ok) return readings;
  const read = { kind: about, readings: readings.value };
  const words = READ_WORDS[about];
  return isOne(read) ? ok({ ...type.value, read }) : refuse('bad-input', `“${type.value.name}”里不止一${words}，请一${words}传一个文件`);
}

/**
 * Keeps one paper about a firm, by digest, once: a photo or PDF (an invoice also as XML or OFD, a contract as docx) from whoever works on the case. Refuses a false type, whoever may not read
 * the case or only reads, several invoices, slips or vouchers in one file, evidence for a diagnosis that is another's or already handed in, and too many papers.
 */
export async function keepPaper(ports: Ports, { actor, programmeId }: Who, sent: PaperSent): Promise<Result<Paper>> {
  const { about, bytes, caseId } = sent;
  const read = await readSent(ports, sent);
  if (!read.ok) return read;
  const { at } = await ports.moment(programmeId);
  const { name, mime, read: said } = read.value;
  const digest = ports.hash(bytes);
  return ports.store.transact(programmeId, async (tx) => {
    const whose = await firmOfCase(tx, actor, caseId);
    if (!whose.ok) return whose;
    const may = mayKeep(actor, about, whose.value);
    if (!may.ok) return may;
    const { firm } = whose.value;
    if ((await tx.listPapers(firm)).length >= MOST_PER_FIRM) return refuse('too-many', `一家企业的材料不超过${MOST_PER_FIRM}份`);
    await tx.saveFiles([{ digest, name, mime, bytes }]);
    if (said !== undefined && said.readings.length > 0) await tx.keepReadings(digest, { [said.kind]: said.readings });
    const by = { personId: actor.personId, name: actor.name };
    const organisation = actor.organisation ?? null;
    return ok(await tx.addPaper({ id: ports.newId(), firm, about, digest, name, mime, size: bytes.length, at, by, organisation }));
  });
}
