import { tmpdir } from 'node:os';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { granted } from '../../dev/seed/granted.ts';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import type { Role } from '../../src/cases/roles.ts';
import { earlierRow, earlierSheet, writtenRow } from '../earlier-row.ts';
import { DOT } from '../../dev/seed/papers.ts';
import { actOnCase } from '../../src/app/act-on-case.ts';
import { findWho } from '../../src/app/find-who.ts';
import { listOutlays } from '../../src/app/list-outlays.ts';
import { addDays, asDay } from '../../src/kernel/day.ts';
import { awardBenchmark } from '../benchmark-award.ts';
import { cookieOf, openServer } from '../server.ts';
import { chooseFiles } from './files.ts';
import { look, violations } from './look.ts';
import { act, begin, button, enterAs, open } from './office.ts';
import { openWorkbench } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });
const NUMBER = '6222021000009003';

describe('a service is paid for', { timeout: 240_000 }, () => {
  const workbench = openWorkbench(ports);
  const window = (role: Role): Promise<Page> => enterAs(workbench.browser(), workbench.url(), role);

  it('from the row of a register, by another who types the account again, in a batch that finance orders', async () => {
    const [officer, approver, finance] = [await window('officer'), await window('approver'), await window('finance')];
    await open(officer, '/office/outlays');
    await officer.getByRole('table', { name: '可以提出支付的' }).waitFor();
    await look(officer, '60-outlays');
    const account = { 收款账号: NUMBER, 开户银行: '样例银行彭阳支行', 联行号: '999875000016' };
    const asking = await begin(officer, '提出奖励或支出', account);
    await asking.getByRole('textbox', { name: '金额' }).fill('16000');
    await asking.getByText(/第三方评测支出：.+发票金额16,000\.00元/).waitFor();
    await button(asking, '确认办理').click();
    await officer.getByRole('heading', { level: 1, name: /^第三方评测支出：/ }).waitFor();

    await open(approver, new URL(officer.url()).pathname);
    const approving = await begin(approver, '批准并锁定资金', { 收款账号: '6222021000009004', 审批意见: '已验收，同意（样例）' });
    await button(approving, '确认办理').click();
    await approving.getByText(/账号与提出时填写的不一致/).waitFor();
    await approving.getByLabel('收款账号').fill(NUMBER);
    await button(approving, '确认办理').click();
    await approving.waitFor({ state: 'hidden' });
    await approver.getByText('待拨付', { exact: true }).first().waitFor();
    await look(approver, '61-outlay-approved');

    await open(officer, '/office/batches');
    await officer.getByText('三方一致').waitFor();
    await officer.getByText('选中2家，合计一致；其中1笔不用公示，不在公示合计里。').waitFor();
    await officer.getByRole('checkbox', { name: /沐航/ }).uncheck();
    await look(officer, '62-rehearsal');
    await act(officer, '编制拨付批次', { 批次名称: '评测费（样例）' });
    await officer.waitForURL(/\/batches\/./);
    await open(finance, new URL(officer.url()).pathname);
    await act(finance, '批准批次并下达支付指令', { 怎样考虑绩效评价结果: '样例：按评价情况安排' });
    await finance.getByText('已下达，待回单').first().waitFor();

    await approver.reload();
    await approver.getByText('支付中', { exact: true }).first().waitFor();
    await approver.getByRole('link', { name: '看批次' }).waitFor();
    expect(violations).toEqual([]);
  });

  it('what a firm was paid before comes from a sheet, shown beside our rules, and is taken over by another', async () => {
    const auditor = {
      programmeId: 'pengyang-2026',
      actor: { personId: 'auditor', name: '样例审计', roles: ['auditor'], secondFactor: true } as const,
    };
    const { items } = granted(await listProjects(ports, auditor, { stage: 'applied' }));
    const [{ id, name, creditCode } = { id: '', name: '', creditCode: '' }] = items;
    const row = writtenRow({ ...earlierRow('paid', { awardFen: 29_000_000 }).values, name, creditCode });
    const officer = await window('officer');
    await open(officer, '/office/import');
    await officer.getByText('这个项目以前用 Excel 管').click();
    const [template] = await Promise.all([officer.waitForEvent('download'), button(officer, '下载《中途接入表》').click()]);
    expect(template.suggestedFilename()).toBe('中途接入表.xlsx');
    await chooseFiles(officer, tmpdir(), [await earlierSheet([row])]);
    await officer.getByRole('heading', { name: '接入前的办理（1）' }).waitFor();
    await officer.getByText(/接入表写290,000\.00元，相差/).waitFor();
    await look(officer, '63-carrying-preview');
    await button(officer, '确认导入').click();
    await officer.getByText(/新增 1 条/).waitFor();

    await open(officer, `/office/projects/${id}`);
    await officer.getByText(/等另一人核对原件后/).waitFor();
    expect(await button(officer, '确认接入').count()).toBe(0);
    const approver = await window('approver');
    await open(approver, `/office/projects/${id}`);
    await act(approver, '确认接入', {
      核对意见: '与原件相符，按原决定接入（样例）',
      '规则算得不一样的已逐处核对，仍照原决定接入': true,
    });
    await approver
      .getByText(/确认接入：与原件相符/)
      .first()
      .waitFor();
    await approver.getByText(/登记系统启用前的拨付：.*已付290,000\.00元/).waitFor();
    await look(approver, '64-carried');
    expect(violations).toEqual([]);
  });
});

describe('a provider that was paid', { timeout: 240_000 }, () => {
  const workbench = openWorkbench(ports);

  it('is told that its reward is to be given back, says what it has to say, and has a receipt', async () => {
    const provider = await workbench.enter('provider');
    const whoIs = async (role: Role) => (await findWho(ports, (await cookieOf(ports, role)).replace('shuzhuan_session=', '')))?.who;
    const [told, office] = [await whoIs('provider'), await whoIs('officer')];
    if (told === undefined || office === undefined) throw new Error('both are signed in');
    const paid = granted(await listOutlays(ports, told)).outlays.find(({ stage }) => stage === 'paid');
    const { today } = await ports.moment(ports.programmeId);
    const input = {
      trigger: 'provider-breach',
      findings: '把承担的改造转包给别家（样例）',
      projectId: paid?.id,
      answerBy: addDays(today, 14),
    };
    granted(await actOnCase(ports, office, { kind: 'recovery', act: 'openRecovery', input, key: 'provider-recovery' }));
    await open(provider, '/provider');
    await look(provider, '69-provider-recovery');
    await provider.getByRole('link', { name: '查看和办理' }).click();
    await provider.getByRole('heading', { level: 1, name: '资金追回' }).waitFor();
    await look(provider, '70-provider-recovery-form');
    await provider.getByLabel('陈述申辩意见').fill('没有转包，驻场人员都是本单位的（样例）');
    await provider.getByLabel('不要求').check();
    await button(provider, '提交意见').click();
    await provider.waitForURL(/\/provider\/receipts\//);
    await look(provider, '71-provider-receipt');
    expect(violations).toEqual([]);
  });
});

describe('a firm that was paid', { timeout: 240_000 }, () => {
  const workbench = openWorkbench(ports);
  const window = (role: Role): Promise<Page> => enterAs(workbench.browser(), workbench.url(), role);

  it('says by name how it was served; its provider and the office read it', async () => {
    const firm = await window('firm');
    await open(firm, '/firm');
    await firm.getByRole('link', { name: /^评价.+的服务$/ }).click();
    await firm.getByRole('heading', { level: 1, name: '评价服务商' }).waitFor();
    await firm.getByText('这是具名评价').waitFor();
    await button(firm, '评价服务商').click();
    await firm.getByRole('alert').getByText('请选择：交付的与合同、方案是否一致').waitFor();
    await look(firm, '65-service-rating');
    for (const name of ['交付的与合同、方案是否一致', '用起来是否顺手、稳定', '出了问题是否及时解决'])
      await firm.getByLabel(name).selectOption({ label: '满意' });
    await firm.getByLabel('补充说明（可不填）').fill('驻厂培训到位（样例）');
    await button(firm, '评价服务商').click();
    await firm.waitForURL(/\/firm\/receipts\//);
    const [officer, provider] = [await window('officer'), await workbench.enter('provider')];
    await open(officer, '/office/sanctions');
    await officer
      .getByText(/企业满意度：登记的合同\d+份，企业具名评价了1份，共给12分，满分15分；没有评价的不计，得80\.00分/)
      .first()
      .waitFor();
    await look(officer, '66-ratings');
    await open(provider, '/provider');
    await provider.getByText(/企业具名评价了1份，共给12分/).waitFor();
    expect(violations).toEqual([]);
  });

  it('accounts for its award as a benchmark, invoice by invoice; an official checks each', async () => {
    const { id, paidOn } = await awardBenchmark(ports, asDay('2027-04-05'));
    const [firm, officer] = [await window('firm'), await window('officer')];
    await open(firm, '/firm');
    await firm.getByRole('link', { name: '登记奖励用在了哪里' }).click();
    await firm.getByRole('heading', { level: 1, name: '奖励使用' }).waitFor();
    await firm.getByRole('link', { name: /上传/ }).click();
    await firm.locator('#files').setInputFiles({ name: '升级发票.png', mimeType: 'image/png', buffer: Buffer.from(DOT) });
    await firm.getByRole('link', { name: '升级发票.png' }).waitFor();
    await open(firm, `/firm/rewards/${id}`);
    await firm.getByLabel('发票文件').selectOption({ label: '升级发票.png' });
    await firm.getByLabel('发票号码').fill('27640000000000009901');
    await firm.getByLabel('用途').selectOption({ label: '后续数字化升级' });
    await firm.getByLabel('用在什么上').fill('质检线升级（样例）');
    await firm.getByLabel('用奖励支付的金额（元）').fill('六万');
    await firm.getByLabel('付款日期').fill(paidOn);
    await button(firm, '登记奖励使用').click();
    await firm.getByRole('alert').waitFor();
    await look(firm, '67-award-spending');
    await firm.getByLabel('用奖励支付的金额（元）').fill('60000');
    await button(firm, '登记奖励使用').click();
    await firm.waitForURL(/\/firm\/receipts\//);
    await open(firm, `/firm/rewards/${id}`);
    await firm.getByText('待核对').waitFor();
    await open(officer, `/office/outlays/${id}`);
    await act(officer, '核对奖励使用', { 是: true, 核对意见: '发票与到货一致（样例）' });
    await officer.getByText('已核实60,000.00元，还有40,000.00元没有核实。').waitFor();
    await look(officer, '68-award-checked');
    await firm.reload();
    await firm.getByText('已核实', { exact: true }).waitFor();
    expect(violations).toEqual([]);
  });
});
