import { whatIsRuled } from '../cases/ruling/what-is-ruled.ts';
import type { RulingPreviewRequest } from '../contract/requests.ts';
import type { ForeseenRuling } from '../contract/ruling-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { foreseeRuling } from './foresee-ruling.ts';
import { readInForce } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import { loadOpenQuestions } from './open-questions.ts';
import type { Ports, Who } from './ports.ts';

/** What a ruling would change were it signed now: nothing is recorded. Refuses what could not be prepared either. */
export async function previewRuling(
  ports: Ports,
  { actor, programmeId }: Who,
  { pack, from, documentNumber = '待定', ...asked }: RulingPreviewRequest,
): Promise<Result<ForeseenRuling>> {
  const may = mayEnter(actor, 'rulings');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = [await reads.getProgramme(), await ports.moment(programmeId)];
  if (!ports.policies.packs.some(({ name }) => name === pack)) return refuse('bad-input', `没有政策版本“${pack}”，请刷新页面`);
  const inForce = await readInForce(ports, reads, programme, today);
  const read = whatIsRuled(inForce.of({ pack }), { ...asked, documentNumber });
  if (!read.ok) return read;
  return ok(foreseeRuling({ policies: ports.policies, inForce, today }, { ...read.value, pack, from }, await loadOpenQuestions(reads)));
}
