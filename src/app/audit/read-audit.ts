import { drawSample, type SampleWay } from '../../cases/audit/draw-sample.ts';
import { digestOf } from '../../cases/draw.ts';
import { findingsOf } from '../../cases/project/evidence/findings-of.ts';
import type { AuditListed, AuditView } from '../../contract/audit-views.ts';
import { sumFen, toWireFen } from '../../kernel/fen.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { type Filed, listFiled } from '../firm-lines.ts';
import { mayEnter } from '../may-read.ts';
import type { Ports, Who } from '../ports.ts';

type Question = readonly [points: number, says: string];

/** What there is to ask about a payment, each with its weight; the page tells the weights to everyone who draws. */
function questionsOf({ state }: Filed): readonly Question[] {
  const findings = findingsOf(state);
  const open = findings.filter(({ answer }) => answer === null).length;
  const explained = findings.length - open;
  const rows: readonly (readonly [boolean, ...Question])[] = [
    [state.evidence?.examination === undefined, 3, '凭证没有核查过'],
    [open > 0, 3 * open, `有${open}处疑点没有说明`],
    [explained > 0, explained, `有${explained}处疑点靠说明放行`],
    [state.rectification !== undefined, 2, '整改后才通过验收'],
    [(state.failedOrders ?? []).length > 0, 1, '支付失败过'],
    [state.expenses.some(({ ruling }) => ruling !== undefined), 2, '有支出由经办裁量认定'],
  ];
  return rows.flatMap(([holds, points, says]) => (holds ? [[points, says] as const] : []));
}

/** What the firm was paid, whatever came back since; undefined where it was not paid. */
function listedOf(filed: Filed): AuditListed | undefined {
  const { caseId, state } = filed;
  if (state.stage !== 'paid') return undefined;
  const { application, payment } = state;
  const fen = payment.amountFen;
  const questions = questionsOf(filed);
  const points = questions.reduce((sum, [each]) => sum + each, 0);
  const why = questions.map(([, says]) => says);
  return { id: caseId, name: application.name, creditCode: application.creditCode, fen, points, why, line: `${caseId}\t${fen}\t${points}` };
}

/**
 * Whoever was paid, and of these a sample by amount, by risk or by turn, drawn by a seed that anybody can repeat. Auditors only; nothing is
 * recorded or changed by it.
 */
export async function readAudit(
  ports: Ports,
  { actor, programmeId }: Who,
  { way, seed, count }: { readonly way: SampleWay; readonly seed: string | undefined; readonly count: number },
): Promise<Result<AuditView>> {
  const may = mayEnter(actor, 'audit');
  if (!may.ok) return may;
  const [filed, { today }] = await Promise.all([listFiled(ports.store.in(programmeId)), ports.moment(programmeId)]);
  const listed = filed.flatMap((each) => listedOf(each) ?? []);
  return ok({
    on: today,
    way,
    seed: seed ?? null,
    listDigest: digestOf(listed),
    listed: listed.length,
    paidFen: toWireFen(sumFen(listed.map(({ fen }) => BigInt(fen)))),
    drawn: seed === undefined ? [] : drawSample(way, seed, listed, count),
  });
}
