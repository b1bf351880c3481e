import type { Outlay } from '../../cases/outlay/state.ts';
import { findingsOf } from '../../cases/project/evidence/findings-of.ts';
import type { AuditListed } from '../../contract/audit-views.ts';
import { type Filed, listFiled } from '../firm-lines.ts';
import type { Reads, StoredCase } from '../store.ts';

type Question = readonly [points: number, says: string];
const FAILED: Question = [1, '支付失败过'];
/** More than any county pays beside its firms' transformation. */
const MOST_OUTLAYS = 10_000;

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
    [(state.failedOrders ?? []).length > 0, ...FAILED],
    [state.expenses.some(({ ruling }) => ruling !== undefined), 2, '有支出由经办裁量认定'],
  ];
  return rows.flatMap(([holds, points, says]) => (holds ? [[points, says] as const] : []));
}

type Paid = Pick<AuditListed, 'id' | 'kind' | 'name' | 'creditCode' | 'fen'>;

/** A payment with what there is to ask about it, and the line by which it stands in the list. */
function lotOf(paid: Paid, questions: readonly Question[]): AuditListed {
  const points = questions.reduce((sum, [each]) => sum + each, 0);
  return { ...paid, points, why: questions.map(([, says]) => says), line: `${paid.id}\t${paid.fen}\t${points}` };
}

/** What the firm was paid, whatever came back since; nothing where it was not paid. */
function subsidyOf(filed: Filed): readonly AuditListed[] {
  const { caseId: id, state } = filed;
  if (state.stage !== 'paid') return [];
  const { application, payment } = state;
  const { name, creditCode } = application;
  return [lotOf({ id, kind: 'project', name, creditCode, fen: payment.amountFen }, questionsOf(filed))];
}

/** A reward or a service that was paid. */
function outlayOf({ id, state }: StoredCase): readonly AuditListed[] {
  const outlay = state as Outlay;
  if (outlay.stage !== 'paid') return [];
  const { ground, payment, failedOrders } = outlay;
  const paid: Paid = { id, kind: 'outlay', ...ground.beneficiary, fen: payment.amountFen };
  return [lotOf(paid, failedOrders.length > 0 ? [FAILED] : [])];
}

/** All that was paid, of subsidies, rewards and services, each with what there is to ask about it. */
export async function listPayments(reads: Reads): Promise<readonly AuditListed[]> {
  const [filed, outlays] = await Promise.all([listFiled(reads), reads.listCasesAt('outlay', 'paid', MOST_OUTLAYS)]);
  return [...filed.flatMap(subsidyOf), ...outlays.flatMap(outlayOf)];
}
