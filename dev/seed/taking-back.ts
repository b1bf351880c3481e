import { readCase } from '../../src/app/read-case.ts';
import { asDay } from '../../src/kernel/day.ts';
import { countyOf } from '../county/office-folder.ts';
import { granted } from './granted.ts';
import { COUNTY, type Play } from './play.ts';
import type { Roll } from './roll.ts';

/** Half of the investment turned out to be another project's: the firm was paid too much, answers, and asks to pay back in parts. */
async function recover({ ports, cast, act }: Play, projectId: string): Promise<void> {
  const project = granted(await readCase(ports, cast.officer, projectId));
  if (project.kind !== 'project') throw new Error(`${projectId} is no project`);
  const ground = { trigger: 'overpaid', recognisedFen: Math.floor(project.recognisedFen / 2) } as const;
  const findings = '复核发现一半投资属于另一项目，核算时多计（样例）';
  const id = await act('officer', 'recovery', 'openRecovery', { ...ground, projectId, findings, answerBy: asDay('2027-04-16') });
  await act('firm', 'recovery', 'answerRecovery', { text: '情况属实，愿意退回，申请分期（样例）', wantsHearing: false }, id);
  await act('officer', 'recovery', 'proposeRecovery', { ...ground, findings: '企业无异议（样例）', dueOn: asDay('2027-04-30') }, id);
  await act('approver', 'recovery', 'decideRecovery', {}, id);
  await act('finance', 'recovery', 'bookReceipt', { fen: 100_00, on: asDay('2027-04-02'), by: 'transfer', voucher: '样例回单0402' }, id);
  const view = granted(await readCase(ports, cast.officer, id));
  const owedFen = view.kind === 'recovery' ? (view.owedFen ?? 0) : 0;
  const first = Math.floor(owedFen / 2);
  const instalments = [
    { dueOn: asDay('2027-04-30'), fen: first },
    { dueOn: asDay('2027-06-30'), fen: owedFen - first },
  ];
  await act('firm', 'recovery', 'proposeInstalments', { instalments, reason: '货款六月到账（样例）' }, id);
}

/** What the spring brings to light: a payment to be taken back in part, and a provider that is told what is held against it. */
export async function takeBack(play: Play, roll: Roll): Promise<void> {
  await play.moveTo('2027-04-02');
  await recover(play, roll.paid[0]);
  await play.act('officer', 'sanction', 'openSanction', {
    provider: countyOf(COUNTY).providers[1]?.creditCode ?? '',
    offence: 'subcontracting',
    measures: ['bar'],
    until: asDay('2027-12-31'),
    findings: '现场实施人员为另一公司职工（样例）',
    answerBy: asDay('2027-04-20'),
  });
}
