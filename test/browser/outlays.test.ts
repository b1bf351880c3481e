import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import type { Role } from '../../src/cases/roles.ts';
import { openServer } from '../server.ts';
import { look, violations } from './look.ts';
import { act, begin, button, enterAs, open } from './office.ts';
import { openWorkbench } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });
const NUMBER = '6222021000009003';

describe('a service is paid for', { timeout: 120_000 }, () => {
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
    await act(finance, '批准批次并下达支付指令');
    await finance.getByText('已下达，待回单').first().waitFor();

    await approver.reload();
    await approver.getByText('支付中', { exact: true }).first().waitFor();
    await approver.getByRole('link', { name: '看批次' }).waitFor();
    expect(violations).toEqual([]);
  });
});
