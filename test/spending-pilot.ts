import { granted } from '../dev/seed/granted.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Office } from './office.ts';
import { REVIEWED } from './reviewed.ts';

/** The case of this firm, chosen as a pilot, in the month before its time ends; its spending is not imported yet. */
export async function openPilot({ ports, who, act, confirm, moveTo, importFolder }: Office, creditCode: string): Promise<string> {
  const officer = who('officer');
  await moveTo('2026-06-30');
  await importFolder('2026-06-30');
  await moveTo('2026-07-02');
  const { items } = granted(await listProjects(ports, officer, { limit: 200 }));
  const { id = '' } = items.find((each) => each.creditCode === creditCode) ?? {};
  await confirm([id]);
  const list = granted(await act(officer, 'selection', 'submitSelection', { title: '名单（样例）', caseIds: [id], ...REVIEWED }));
  granted(await act(who('approver'), 'selection', 'approveSelection', {}, list.id));
  const said = { purpose: 'pilot' as const, title: '公示（样例）', caseIds: [id], contact: '样例' };
  const notice = granted(await act(officer, 'notice', 'publishNotice', said));
  await moveTo('2026-07-12');
  granted(await act(officer, 'notice', 'concludeNotice', {}, notice.id));
  await moveTo('2027-03-03');
  return id;
}
