import { readCase } from '../../src/app/read-case.ts';
import type { InspectionView } from '../../src/contract/views.ts';
import { asDay } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';
import type { Roll } from './roll.ts';

async function readRound({ ports, cast }: Play, id: string): Promise<InspectionView> {
  const view = granted(await readCase(ports, cast.officer, id));
  if (view.kind !== 'inspection') throw new Error(`${id} is no inspection`);
  return view;
}

/** A quarterly round in November: two firms drawn, one in order, one with something to put right that waits to be looked at. */
export async function inspect(play: Play): Promise<void> {
  const { act, moveTo, cast } = play;
  const terms = { share: 20, seedSource: '2026年11月19日福利彩票双色球红球号码（样例）', seedOn: asDay('2026-11-19') };
  const id = await act('officer', 'inspection', 'announceInspection', {
    round: 'quarterly',
    title: '2026年第四季度现场核查（样例）',
    ...terms,
  });
  await moveTo('2026-11-20');
  await act('officer', 'inspection', 'drawInspection', { seed: '02 09 14 21 27 33' }, id);
  const { targets } = await readRound(play, id);
  const inspectors = [cast.park.actor.personId, cast.science.actor.personId];
  for (const { caseId } of targets) await act('director', 'inspection', 'assignInspectors', { caseId, inspectors }, id);
  await moveTo('2026-11-24');
  for (const [at, { caseId, checklist }] of targets.entries()) {
    const lines = checklist.map(({ no }, line) =>
      at === 0 && line === 0
        ? { no, outcome: 'absent' as const, note: '设备还在供应商处（样例）' }
        : { no, outcome: 'as-planned' as const },
    );
    const persons = '撒丽萍、古晓东，企业负责人（样例）';
    const findings = at === 0 ? '一项设备没有到货，台账已记付款（样例）' : '设备在用，与方案一致（样例）';
    await act('park', 'inspection', 'recordInspection', { caseId, on: asDay('2026-11-24'), persons, lines, findings }, id);
    const finding = at === 0 ? { finding: '补交到货验收单和设备照片（样例）', dueOn: asDay('2026-12-10') } : {};
    const opinion = at === 0 ? '付款与到货不一致，限期说明（样例）' : '属实（样例）';
    await act('director', 'inspection', 'concludeInspection', { caseId, opinion, ...finding }, id);
  }
  const [first] = targets;
  if (first === undefined) throw new Error('nobody was drawn');
  await moveTo('2026-12-03');
  await act('officer', 'project', 'answerFinding', { inspectionId: id, text: '设备已到货，验收单和照片随附（样例）' }, first.caseId);
}

/** A round whose list is fixed in the middle of March; its firms wait for the inspectors from the second of April on. */
export const announceVisits = ({ act }: Play): Promise<string> =>
  act('officer', 'inspection', 'announceInspection', {
    round: 'quarterly',
    title: '2027年第一季度现场核查（样例）',
    share: 30,
    seedSource: '2027年3月30日福利彩票双色球红球号码（样例）',
    seedOn: asDay('2027-03-30'),
  });
export async function sendInspectors(play: Play, id: string): Promise<void> {
  const { act, moveTo, cast } = play;
  await moveTo('2027-04-02');
  await act('officer', 'inspection', 'drawInspection', { seed: '03 08 16 20 25 31' }, id);
  const inspectors = [cast.park.actor.personId, cast.science.actor.personId];
  const { targets } = await readRound(play, id);
  for (const { caseId } of targets) await act('director', 'inspection', 'assignInspectors', { caseId, inspectors }, id);
}

/** A random check whose list is fixed and whose seed is still to come; and the slow pilot told that it may lose its place. */
export async function announceCheck({ act, moveTo }: Play, { pilot }: Roll): Promise<void> {
  await moveTo('2027-04-02');
  const findings = '数采网关至今未到货，改造内容与方案相差过半（样例）';
  await act('officer', 'project', 'noticeDisqualification', { trigger: 'off-goal', findings }, pilot);
  const terms = { share: 25, seedSource: '2027年4月6日福利彩票双色球红球号码（样例）', seedOn: asDay('2027-04-06') };
  await act('officer', 'inspection', 'announceInspection', { round: 'random', title: '随机抽查（样例）', ...terms });
}
