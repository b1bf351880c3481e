import { keepPaper } from '../../src/app/papers/keep-paper.ts';
import { readCase } from '../../src/app/read-case.ts';
import { asDay } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import { DOT } from './papers.ts';
import { drawContract } from './proofs.ts';
import type { Play } from './play.ts';

/** One thing that the demonstration’s provider sold to this firm: its contract filed and confirmed, the line delivered; `isTaken`: its contract is a file that is read, and the firm took what was delivered. */
export async function deliver({ ports, cast, act }: Play, caseId: string, { isTaken }: { readonly isTaken: boolean }): Promise<void> {
  const view = granted(await readCase(ports, cast.officer, caseId));
  if (view.kind !== 'project') throw new Error(`not a project: ${caseId}`);
  const { organisation: partyCode = '' } = cast.provider.actor;
  const bought = view.project.expenses.find(({ facts, place }) => facts.contract?.party === partyCode && place?.line !== undefined);
  const { signedOn, amountFen } = bought?.facts.contract ?? {};
  if (bought?.place?.line === undefined || signedOn === undefined || amountFen === undefined) throw new Error(`nothing bought: ${caseId}`);
  const { title, supplier: partyName } = bought;
  const line = bought.place.line;
  const contract = { line, number: 'YLHT-2026-12', signedOn: asDay(signedOn), amountFen };
  const filed = { ...contract, partyName, partyCode };
  const paper = isTaken
    ? { name: '采购合同（样例）.pdf', bytes: drawContract(view.project.application, title, filed) }
    : { name: '合同扫描件（样例）.png', bytes: DOT };
  granted(await keepPaper(ports, cast.officer, { caseId, about: 'contract', ...paper }));
  await act('officer', 'project', 'fileContract', filed, caseId);
  await act('provider', 'project', 'confirmContract', { ...contract, signers: '样例甲（企业）、样例乙（服务商）' }, caseId);
  granted(await keepPaper(ports, cast.provider, { caseId, about: 'delivery', name: '现场验收单（样例）.png', bytes: DOT }));
  await act('provider', 'project', 'deliverLine', { line, what: `${title}安装调试完成（样例）`, deliveredOn: asDay('2027-02-20') }, caseId);
  if (isTaken) await act('firm', 'project', 'acceptDelivery', { deliveryId: '1' }, caseId);
}
