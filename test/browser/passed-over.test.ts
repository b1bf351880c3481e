import { describe, expect, it } from 'vitest';
import { countyOf, makeOfficeFolder } from '../../dev/county/office-folder.ts';
import { granted } from '../../dev/seed/granted.ts';
import { importWhole } from '../../dev/seed/import-whole.ts';
import { COUNTY } from '../../dev/seed/play.ts';
import { openFreshDemo } from '../../dev/seed/seed-demo.ts';
import { actOnCase } from '../../src/app/act-on-case.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import type { Ports, Who } from '../../src/app/ports.ts';
import { asDay } from '../../src/kernel/day.ts';
import { editedWorkbook, setCell } from '../edited-workbook.ts';
import { openServer } from '../server.ts';
import { look, violations } from './look.ts';
import { begin, button, open } from './office.ts';
import { openWorkbench } from './office-on.ts';

const officerOf = ({ programmeId }: Ports): Who => ({
  programmeId,
  actor: { personId: 'sample-officer', name: '样例经办', roles: ['officer'], secondFactor: true },
});

const LISTED = countyOf(COUNTY).pilots[1]?.firm.name ?? '';
const SHEET = '企业申报汇总表.xlsx';

/** The county's folder, in which one firm has no priority; of those that meet the conditions all others have. */
async function folderOf() {
  const files = await makeOfficeFolder({ ...COUNTY, asOf: asDay('2026-06-29') });
  const edited = files.map(async ({ name, bytes }) => {
    if (name !== SHEET) return { name, bytes };
    const without = await editedWorkbook(bytes, (rows) => {
      const row = rows.findIndex((cells) => cells.includes(LISTED));
      for (const head of ['专精特新', '规上工业']) setCell(rows, row, head, '否');
    });
    return { name, bytes: without };
  });
  return Promise.all(edited);
}

/** Everyone who meets the conditions is found to do so. */
async function confirmAll(ports: Ports): Promise<void> {
  await openFreshDemo(ports);
  const officer = officerOf(ports);
  await importWhole(ports, officer, await folderOf());
  const { items } = granted(await listProjects(ports, officer, { outcome: 'yes', limit: 100 }));
  const act = { kind: 'project', act: 'confirmEligibility', input: { opinion: '符合（样例）' } } as const;
  for (const { id } of items) granted(await actOnCase(ports, officer, { ...act, caseId: id, key: `confirm-${id}` }));
}
const { ports } = await openServer({ demo: true, fill: confirmAll });

describe('a list that passes over who has priority', { timeout: 120_000 }, () => {
  const bench = openWorkbench(ports);

  it('is refused by their names until a reason is given, which the approver reads with the list', async () => {
    const officer = await bench.enter('officer');
    await open(officer, '/office/projects?stage=eligible');
    await officer
      .getByRole('row', { name: new RegExp(LISTED) })
      .getByRole('checkbox')
      .check();
    const said = {
      名单标题: '越过优先的名单（样例）',
      专家评审的纪要: '样例评审会议纪要',
      没有在本系统评审的原因: '评审先于系统启用（样例）',
    };
    const dialog = await begin(officer, '提交拟试点名单', said);
    await button(dialog, '确认办理').click();
    const refused = dialog.getByText(new RegExp(`.+（.+）.*有优先条件而没有列入，${LISTED}没有优先条件而列入了.*写明理由`));
    const [left = ''] = /^[^（]+/.exec((await refused.textContent()) ?? '') ?? [];
    await look(officer, '75-passed-over-refused');
    await dialog.getByLabel('有优先条件的企业没有列入的理由').fill('其余企业自愿推迟到第二批（样例）');
    await button(dialog, '确认办理').click();
    await officer.waitForURL(/\/selections\//);
    const approver = await bench.enter('approver');
    await open(approver, new URL(officer.url()).pathname);
    await approver
      .getByText(/理由：其余企业自愿推迟到第二批（样例）/)
      .first()
      .waitFor();
    expect(await approver.locator('main').textContent()).toContain(left);
    await look(approver, '76-passed-over');
    expect(violations).toEqual([]);
  });
});
