import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { House } from './house.ts';
import { look } from './look.ts';
import { act, button, open } from './office.ts';
import { openFirm } from './works-steps.ts';

const NUMBER = '6222021000000077';
const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

/** The officer enters the account from the bank's paper; another person holds it against that paper. */
export async function settleAccount({ window }: House, firm: string): Promise<void> {
  const officer = await window('officer');
  await openFirm(officer, firm);
  const project = new URL(officer.url()).pathname;
  await officer.goto(new URL(`/papers/${project.split('/').at(-1)}`, officer.url()).href);
  await officer.getByLabel('这是什么材料').selectOption({ label: '开户证明' });
  await officer.getByLabel(/选择照片、PDF/).setInputFiles({ name: '开户证明（样例）.png', mimeType: 'image/png', buffer: DOT });
  await officer.getByText(/已收下“开户证明/).waitFor();
  await open(officer, project);
  await act(officer, '填报收款账户', { 户名: firm, 账号: NUMBER, 开户银行: '样例银行彭阳支行', 联行号: '999875000016' });
  await officer.getByText('待经办对照开户证明核对').waitFor();
  const approver = await window('approver');
  await open(approver, project);
  await act(approver, '核对收款账户', { 开户证明上的账号: NUMBER });
  await approver.getByText('生效的账户').waitFor();
}

/** Rehearsed, prepared, approved by another; the file goes out, and comes back from the bank: first tampered with, then as it was. */
export async function payBatch({ window }: House): Promise<void> {
  const [officer, finance] = [await window('officer'), await window('finance')];
  await open(officer, '/office/batches');
  await officer.getByText('选中1家，四项合计一致。').waitFor();
  await look(officer, '17-rehearsal');
  await act(officer, '编制拨付批次', { 批次名称: '第一批（样例）' });
  await officer.waitForURL(/\/batches\/./);
  await open(finance, new URL(officer.url()).pathname);
  await act(finance, '批准批次并下达支付指令');
  await finance.getByText('已下达，待回单').first().waitFor();
  await look(finance, '17-batch-sent');
  const [download] = await Promise.all([finance.waitForEvent('download'), button(finance, '导出 CSV').click()]);
  const [head = '', row = ''] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  const advice = (line: string) => Buffer.from(`${head},状态,支付日期\r\n${line},支付成功,2027-03-29\r\n`);
  await button(finance, '登记银行回单').click();
  const dialog = finance.getByRole('dialog');
  const send = async (line: string): Promise<void> => {
    await dialog.getByLabel('回单文件').setInputFiles({ name: '回单（样例）.csv', mimeType: 'text/csv', buffer: advice(line) });
    await button(dialog, '登记银行回单').click();
  };
  await send(row.replace(/\d+\.\d{2}/u, '1.00'));
  await dialog.getByText(/没有登记任何一笔/).waitFor();
  await send(row);
  await dialog.waitFor({ state: 'hidden' });
  await finance.getByText('已办结').first().waitFor();
  expect(await finance.locator('main').textContent()).toContain('支付成功');
  await look(finance, '17-batch-settled');
}
