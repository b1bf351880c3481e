import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DOT } from '../../dev/seed/papers.ts';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { ROLE_WORDS, type Role } from '../../src/cases/roles.ts';
import { limits } from '../../src/files/limits.ts';
import { readXlsx } from '../../src/files/read-xlsx.ts';
import { openServer } from '../server.ts';
import { look, violations } from './look.ts';
import { act, button, newWindow, open } from './office.ts';
import { openWorkbench } from './office-on.ts';
import { diagnose } from './provider-steps.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });

/** What each role finds in its menu beside the inbox and the policy, and an address that is not for it. */
const OFFICE_ROLES: ReadonlyArray<readonly [Role, readonly string[], string]> = [
  ['auditor', ['企业', '资金', '人员与权限', '口径', '导入的台账', '检查', '月度调度'], '/office/jobs'],
  ['approver', ['企业', '名单', '公示', '资金', '口径'], '/office/jobs'],
  ['director', ['总览', '企业', '期限一览', '资金', '人员与权限', '月度调度'], '/office/jobs'],
  ['finance', ['企业', '资金', '资金追回'], '/office/people'],
  ['taskforce', ['企业', '台账登记', '月度调度'], '/office/people'],
  ['development', ['企业', '名单', '公示', '检查'], '/office/funds'],
  ['park', ['企业', '月度调度', '检查'], '/office/funds'],
  ['science', ['企业', '专家评审', '口径'], '/office/funds'],
  ['city', ['企业', '资金', '公示'], '/office/people'],
  ['evaluator', ['企业', '期限一览'], '/office/funds'],
  ['accountant', ['企业', '期限一览'], '/office/funds'],
  ['expert', ['专家评审'], '/office/funds'],
  ['centre', ['绩效'], '/office/projects'],
  ['bank', ['台账登记'], '/office/projects'],
];
/** Whoever has one of these does something to a case; an auditor finds none of them anywhere. */
const ACTS = /批准|入账|发布|拨付$|办结|提交|登记|确认|提出/;

describe('everyone who works in the programme', { timeout: 120_000 }, () => {
  const workbench = openWorkbench(ports);
  const { enter } = workbench;
  const settled = (page: Page): Promise<void> => page.locator('.skeleton').first().waitFor({ state: 'detached' });

  it.each(OFFICE_ROLES)('%s sees what is theirs, and is told whose the rest is', async (role, places, foreign) => {
    const page = await enter(role);
    await page.getByText(ROLE_WORDS[role]).first().waitFor();
    const menu = page.getByRole('navigation', { name: '栏目' });
    for (const place of ['待办', ...places, '政策条款']) {
      await menu.getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect([place, await page.locator('main [role=alert]').allTextContents()]).toEqual([place, []]);
      if (role === 'auditor')
        expect([place, await page.locator('main').getByRole('button', { name: ACTS }).allTextContents()]).toEqual([place, []]);
    }
    await page.goto(`${workbench.url()}${foreign}`);
    await page
      .getByText(/由.*使用，您的账号没有该角色|请联系/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('the auditor reads a case to its end and is offered nothing to do', async () => {
    const page = await enter('auditor');
    await open(page, '/office/projects?stage=pilot');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByText(/您现在没有可以办理的事项|眼下没有等您办的事/).waitFor();
    expect(await page.locator('main').getByRole('button', { name: ACTS }).allTextContents()).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['firm', '核定补助', '/office/funds'],
    ['provider', '诊断', '/firm'],
  ] as const)('the %s finds its own page, and no other', async (role, says, foreign) => {
    const page = await enter(role);
    await page.waitForURL(new RegExp(`/${role}$`));
    await page.getByText(says).first().waitFor();
    await page.goto(`${workbench.url()}${foreign}`);
    await page
      .getByText(/您的账号没有该角色/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('the head of the task force sees on one page how it stands, and opens what a figure counts', async () => {
    const page = await enter('taskforce');
    await open(page, '/office/overview');
    await page.getByRole('heading', { level: 2, name: '目标完成' }).waitFor();
    await settled(page);
    await look(page, '49-overview');
    await page.getByText(/满期，终期评价还没有通过/).waitFor();
    const tile = page
      .getByRole('list', { name: /乡镇示意图/ })
      .getByRole('link', { name: /[1-9]$/ })
      .first();
    const firms = Number(/\d+/.exec((await tile.textContent()) ?? '')?.[0]);
    await tile.click();
    await page.getByText(`共 ${firms} 条`).waitFor();
    await page.goBack();
    const link = page.getByRole('link', { name: /^试点实施/ });
    const says = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
    await link.click();
    await page.getByText(`共 ${says} 条`).waitFor();
    await open(page, '/office/monthly');
    await page
      .getByRole('table', { name: '服务商表现' })
      .getByRole('cell', { name: /^\d+\.\d\d$/ })
      .first()
      .waitFor();
    await look(page, '49-monthly');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('the task force meets: one matter a screen by the keys, what it decides, and the minutes of it', async () => {
    const page = await enter('taskforce');
    await open(page, '/office/meeting');
    await page.getByLabel('其他出席人员').fill('样例列席');
    await page.getByLabel('请假人员').fill('样例请假');
    await page.getByRole('button', { name: /^开始/ }).click();
    const screen = page.getByRole('dialog');
    await screen.getByText('第 1 项').waitFor();
    await page.keyboard.press('ArrowRight');
    await screen.getByText('第 2 项').waitFor();
    await button(screen, '记下议定事项').click();
    await screen.getByText('请填写“议定事项”').waitFor();
    await screen.getByLabel('议定事项', { exact: true }).fill('四月底前办结（样例）');
    await screen.getByLabel('责任单位').selectOption({ label: '园区管委会' });
    await screen.getByLabel('完成期限').fill('2027-04-30');
    await button(screen, '记下议定事项').click();
    await screen.getByText('已记下：四月底前办结（样例）').waitFor();
    await look(page, '49-meeting');
    await page.reload();
    await screen.getByText('第 2 项').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '会议纪要', exact: true }).waitFor();
    await page.getByRole('link', { name: '四月底前办结（样例）' }).click();
    await page.getByText('样例列席').first().waitFor();
    await page.getByText('样例请假', { exact: true }).first().waitFor();
    await page.locator('.watermark').waitFor({ state: 'attached' });
    await look(page, '49-meeting-row');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('the officer finds a firm by the initials of its name, without a mouse', async () => {
    const page = await enter('officer');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('cfzz');
    await page.getByRole('link', { name: '彭阳样例晨丰针织有限公司', exact: true }).first().waitFor();
    await look(page, '50-search');
    await page.getByRole('searchbox').fill('公示');
    await page.getByRole('link', { name: '办法第十一条', exact: true }).waitFor();
    await page.getByRole('searchbox').fill('不在此处');
    await page.getByText('没有找到').waitFor();
    await page.goBack();
    expect(page.url()).not.toContain('/search');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('the officer keeps a filter, comes back to it with one click, and takes along what it shows', async () => {
    const page = await enter('officer');
    await open(page, '/office/projects?stage=applied&outcome=unknown');
    await button(page, '保存筛选').click();
    await page.getByLabel('筛选名称').fill('等材料的');
    await button(page, '保存').click();
    await button(page, '删除筛选“等材料的”').click();
    await button(page, '撤销删除').click();
    await open(page, '/office/projects');
    await page.getByRole('link', { name: '等材料的' }).click();
    await page.waitForURL(/stage=applied&outcome=unknown$/);
    await settled(page);
    const shown = await page.locator('tbody tr .wide a').allTextContents();
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, '导出 Excel').click()]);
    const read = await readXlsx('企业列表.xlsx', await readFile(await saved.path()), limits);
    const lines = read.ok ? (read.value[0]?.rows ?? []) : [];
    expect(lines[1]).toEqual(['筛选条件：阶段 已申报；资格审查 待补充']);
    expect(lines.slice(5).map(([name]) => name)).toEqual([...shown, '合计']);
    await look(page, '50-saved-filter');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('an address with filters that there are not shows the whole list', async () => {
    const page = await enter('officer');
    await open(page, '/office/projects');
    const count = page.getByText(/共 \d+ 条/).first();
    const whole = await count.textContent();
    await open(page, '/office/projects?stage=nowhere&township=x&reach=far');
    expect(await count.textContent()).toBe(whole);
    expect(await page.locator('main [role=alert]').count()).toBe(0);
    await page.context().close();
  });

  it('a letter that reached nobody waits for the officer until somebody has signed for it', async () => {
    const page = await enter('officer');
    const waits = page.getByRole('link', { name: '把文书书面送达企业' });
    await waits.click();
    await page.getByRole('heading', { level: 2, name: '更改记录' }).waitFor();
    const signed = { '送达方式（可不填）': '当面送达', '送达日期（可不填）': '2027-04-02', '送达人（可不填）': '样例甲' };
    await act(page, '更改', { 送达情况: '已送达', ...signed, '签收人（可不填）': '样例乙', 更改原因: '再次上门' });
    await page.getByText('样例乙').first().waitFor();
    await settled(page);
    await look(page, '57-letter');
    await open(page, '/office/');
    await settled(page);
    expect(await waits.count()).toBe(0);
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('the officer reviews an application to its end without a mouse', async () => {
    const page = await enter('officer');
    const reach = async (wanted: Locator): Promise<void> => {
      await wanted.waitFor();
      const isReached = async (): Promise<boolean> => (await wanted.and(page.locator(':focus-visible')).count()) === 1;
      for (let tries = 0; tries < 400 && !(await isReached()); tries += 1) await page.keyboard.press('Tab');
      expect(await isReached()).toBe(true);
    };
    const press = async (wanted: Locator): Promise<void> => {
      await reach(wanted);
      await page.keyboard.press('Enter');
    };
    await press(page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '企业', exact: true }));
    await page.getByRole('heading', { level: 1, name: '企业' }).waitFor();
    await press(page.getByRole('link', { name: /^已申报/ }));
    await settled(page);
    await press(page.getByRole('row').filter({ hasText: '不符合' }).getByRole('link').first());
    await page.getByRole('heading', { level: 2, name: '期限' }).waitFor();
    await press(button(page, '认定不符合申报条件'));
    const dialog = page.getByRole('dialog');
    await reach(dialog.getByLabel('认定理由'));
    await page.keyboard.type('条件不具备（样例）');
    await press(button(dialog, '确认办理'));
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('条件不具备（样例）').first().waitFor();
    await page.context().close();
  });

  /** The first pilot that is still at work, for everyone who sees it. */
  async function openPilot(page: Page): Promise<void> {
    await open(page, '/office/projects?stage=pilot');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: '期限' }).waitFor();
    await settled(page);
  }
  const BLOCKER = '园区变压器容量不足（样例）';
  /** Whoever does it, on which row, what they answer, and what the page says then. */
  const HANDS: ReadonlyArray<readonly [Role, string, Readonly<Record<string, string>>, string]> = [
    ['park', '提出堵点', { 什么卡住了: BLOCKER, 从哪里得知: '#1' }, '待派单'],
    ['taskforce', '派单', { 由谁办: '县科技局', 办结期限: '2027-04-30' }, '办理中'],
    ['approver', '中止期限', { 事由: '不可抗力', 理由: '雪灾停电（样例）', 最迟哪天复核: '2027-04-20' }, '期限已中止'],
    ['officer', '恢复期限', { 恢复的理由: '已来电（样例）' }, '中止0日不计'],
    ['director', '升级', { 升级的理由: '影响投产（样例）' }, '已升级到'],
    ['science', '办结堵点', { 怎样解决的: '已协调增容（样例）' }, '待企业确认'],
  ];
  it('what is in a firm’s way goes from the park to the task force, the bureaux and the director, and its clock is stopped on the way', async () => {
    for (const [role, label, answers, says] of HANDS) {
      const page = await enter(role);
      await openPilot(page);
      const row = label === '提出堵点' ? page.locator('#blockers') : page.getByRole('row').filter({ hasText: BLOCKER });
      await act(row.filter({ has: button(page, label) }).first(), label, answers);
      await page.getByText(says).first().waitFor();
      await page.context().close();
    }
  });

  it('the bureau of development writes down what it saw at a firm', async () => {
    const page = await enter('development');
    await openPilot(page);
    await act(page, '登记入企指导', { 入企日期: '2027-04-02', 参加人员: '样例发改', 了解的情况: '设备已到场（样例）' });
    await page.getByText('设备已到场（样例）').first().waitFor();
    await page.context().close();
  });

  it('the accountant reports on the investment it was entrusted with, once its paper is in', async () => {
    const page = await enter('accountant');
    await page.getByRole('link', { name: /出具投资审核结果/ }).click();
    await page.getByRole('heading', { name: '投资审核（逐项）' }).waitFor();
    await settled(page);
    await look(page, '53-audit');
    const project = page.url();
    await open(page, project.replace('/office/projects/', '/papers/'));
    await page.getByLabel('这是什么材料').selectOption({ label: '投资审核报告' });
    await page.getByLabel(/选择照片、PDF/).setInputFiles({ name: '投资审核报告.png', mimeType: 'image/png', buffer: DOT });
    await page.getByText(/已收下“投资审核报告/).waitFor();
    await page.goto(project);
    await page.getByLabel('审核金额（元）').first().fill('1');
    await page.getByLabel('原因').first().fill('合同重复（样例）');
    await act(page, '出具投资审核结果', { 审核意见: '一项重复，其余一致（样例）' });
    await page.getByText('合同重复（样例）').first().waitFor();
    await page.getByText(/一项重复，其余一致（样例）（/).waitFor();
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('a provider says what it is, and not what the office found', async () => {
    const page = await enter('provider');
    await page.getByRole('link', { name: '本单位的资质登记' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await look(page, '55-provider-standing');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: '更改记录' }).waitFor();
    const said = {
      '资质证书（可不填）': '样例资质二级（样例）',
      '团队（可不填）': '专职八人（样例）',
      '经验（可不填）': '同类项目四个（样例）',
      '转包、分包（可不填）': '没有转包、分包',
      办到哪一步: '已填报待核对',
      更改原因: '填报',
    };
    await act(page, '更改', said);
    await page.getByText('样例资质二级（样例）').first().waitFor();
    await settled(page);
    await look(page, '56-provider-stated');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('a provider hands in the diagnosis of a firm', async () => {
    const page = await enter('provider');
    await diagnose(page);
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('a provider’s appeal against its rating is answered, and the rating published', async () => {
    const page = await enter('approver');
    await open(page, '/office/kept/provider-ratings');
    await page.getByRole('row').filter({ hasText: '已申诉待答复' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: '更改记录' }).waitFor();
    const answer = '交付以企业确认为准，维持原得分（样例）';
    const settled = { '对申诉的答复（可不填）': answer, 办到哪一步: '已定', '定下日期（可不填）': '2027-04-03', 更改原因: '答复申诉' };
    await act(page, '更改', settled);
    await page.getByText(answer).first().waitFor();
    await page.context().close();
    const own = await enter('provider');
    await own.getByRole('link', { name: '县里告知的评价、申诉和答复' }).click();
    await own.getByRole('row').filter({ hasText: '已定' }).waitFor();
    await own.context().close();
  });

  it('the bank answers the one wish that was sent to it', async () => {
    const page = await enter('bank');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await look(page, '51-bank-inbox');
    await page.getByRole('link', { name: /政银企对接/ }).click();
    await page.getByRole('heading', { level: 2, name: '更改记录' }).waitFor();
    await settled(page);
    await look(page, '52-bank-row');
    const answer = {
      对接情况: '已放款',
      '放款金额（元）（可不填）': '25',
      '放款金额（元）的单位': '万元',
      对接结果: '放款二十五万元（样例）',
      更改原因: '已放款',
    };
    await act(page, '更改', answer);
    await page.getByText('250,000.00').first().waitFor();
    await open(page, '/office/');
    await page.getByText(/没有/).first().waitFor();
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('an evaluation goes up with its numbered letter, and the centre says what it came to', async () => {
    const officer = await enter('officer');
    await officer.getByText('向市工信局和自治区促进中心提交评价申请').first().waitFor();
    await open(officer, '/office/performance');
    await officer.getByRole('table').getByRole('link').first().click();
    await officer.getByRole('button', { name: '编号印发：绩效评价的申请' }).click();
    await button(officer.getByRole('dialog'), '确认办理').click();
    await officer.getByText('已编号印发').first().waitFor();
    await button(officer, '装订材料并提交中期评价申请').click();
    await button(officer.getByRole('dialog'), '确认办理').click();
    await officer.getByText('已提交中期评价申请').waitFor({ timeout: 110_000 });
    const centre = await enter('centre');
    await centre.getByText('办理绩效评价申请').first().waitFor();
    await centre.goto(officer.url());
    await act(centre, '受理评价申请');
    await act(centre, '出具评价结论', {
      评价结果: '通过',
      得分: '91',
      评价意见: '样例意见',
      结论文件和文号: '样融合〔2027〕2号',
      结论日期: '2027-04-03',
    });
    await centre.getByText('评价结论：通过，91分').first().waitFor();
    await open(officer, '/office/overview');
    await officer.getByText('自治区促进中心评价结论：通过').first().waitFor();
    await Promise.all([officer, centre].map((page) => page.context().close()));
  });

  it('the public reports what it saw, and is told under which number', async () => {
    const page = await newWindow(workbench.browser());
    await page.goto(`${workbench.url()}/complaint`);
    for (const field of await page.locator('form[action="/complaint"] select').all()) await field.selectOption({ index: 1 });
    for (const field of await page.locator('form[action="/complaint"] :is(textarea, input:not([type=hidden]))').all())
      await field.fill('样例');
    await page.locator('form[action="/complaint"] button').click();
    await page.getByText('回执码').first().waitFor();
    await page.getByRole('heading', { level: 1, name: '已收到' }).waitFor();
    await page.context().close();
  });

  it('the public reads what is published, and is asked to sign in for the rest', async () => {
    const page = await newWindow(workbench.browser());
    for (const path of ['/', '/notices', '/payments', '/policy', '/verify']) {
      await page.goto(`${workbench.url()}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.goto(`${workbench.url()}/office/projects`);
    await page.waitForURL(/\/sign-in/);
    await page.context().close();
  });
});
