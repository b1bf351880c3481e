import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tidyHand } from '../../dev/county/hand.ts';
import { countyOf } from '../../dev/county/office-folder.ts';
import { SPENDING_COLUMNS } from '../../dev/county/other-sheets.ts';
import { writeSheet } from '../../dev/county/sheet.ts';
import { granted } from '../../dev/seed/granted.ts';
import { importWhole } from '../../dev/seed/import-whole.ts';
import { acceptInvitation } from '../../src/app/accept-invitation.ts';
import { invite } from '../../src/app/invite.ts';
import { readCase } from '../../src/app/read-case.ts';
import type { Role } from '../../src/cases/roles.ts';
import type { ProjectView } from '../../src/contract/views.ts';
import { formatYuan } from '../../src/kernel/fen.ts';
import { drawPdf, type DrawnText } from '../../dev/county/drawn-pdf.ts';
import { drawSlip, drawVoucher, soundSlip, soundVoucher } from '../drawn-slip.ts';
import { writePng } from '../drawn-code.ts';
import { COUNTY, openOffice } from '../office.ts';
import { openPilot } from '../spending-pilot.ts';
import { look, violations } from './look.ts';
import { begin } from './office.ts';
import { openWorkbench } from './office-on.ts';

const office = await openOffice();
const { ports, who, act, importFolder } = office;
const officer = who('officer');
const { pilots, spending } = countyOf(COUNTY);
const firm = pilots[0]?.firm;
const line = spending.find((each) => each.firm === firm && each.payment !== null && Object.keys(each.expected).length === 0);
if (!firm || !line?.payment) throw new Error('the invented county has too little spending');
const { payment, supplier, title } = line;

/** The ledger before the firm brought its slip and its voucher: the line says neither. */
async function importUnpaid(): Promise<void> {
  const lines = spending.map((each) => (each === line ? { ...each, payment: null } : each));
  const columns = SPENDING_COLUMNS.filter(([head]) => head !== '有记账凭证');
  const bytes = await writeSheet(
    '投资台账（样例）',
    columns,
    lines.filter((each) => each.firm === firm),
    tidyHand,
  );
  await importWhole(ports, officer, [{ name: '投资台账.xlsx', bytes }]);
}

async function engage(role: Role, organisation?: string): Promise<void> {
  const { token } = granted(await invite(ports, who('admin'), { account: `${role}-1`, name: `样例${role}`, roles: [role], organisation }));
  granted(await acceptInvitation(ports, token, 'a-password-of-nobody'));
}

const id = await openPilot(office, firm.creditCode);
await importFolder();
await importUnpaid();
granted(await act(officer, 'project', 'registerExpense', {}, id));
await engage('firm', firm.creditCode);
await engage('officer');
const expense = async () =>
  (granted(await readCase(ports, officer, id)) as ProjectView).project.expenses.find(
    (each) => each.title === title && each.facts.invoice?.number === line.invoice.number,
  );

const pdf = (texts: readonly DrawnText[]): Buffer => Buffer.from(drawPdf({ pages: [{ texts }] }));
const send = async (page: Page, what: string, name: string, buffer: Buffer, mimeType = 'application/pdf'): Promise<void> => {
  await page.getByLabel('这是什么').selectOption({ label: what });
  await page.getByLabel(/^文件：/).setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: '上传并读取' }).click();
};
const slip = soundSlip({
  paidOn: payment.paidOn,
  payer: { name: firm.name, account: '6400010001', bank: '样例银行样例支行' },
  payee: { name: supplier.name, account: '6400020002', bank: '样例银行样例分行' },
  amountFen: payment.fen,
});

const workbench = openWorkbench(ports);

it('a firm’s slip and voucher are read, confirmed, and then what the ledger line carries', async () => {
  expect((await expense())?.verdict.outcome).toBe('unknown');
  const page = await workbench.enter('firm');
  await page.goto(`${workbench.url()}/firm`);
  await page
    .getByRole('link', { name: /^付款回单和记账凭证/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: `${title}的付款回单和记账凭证` }).waitFor();

  await send(page, '付款回单', '坏.pdf', pdf(drawSlip(slip, 'edges')).subarray(0, 300));
  await page
    .getByRole('alert')
    .getByText(/从网上银行重新下载付款回单/)
    .waitFor();
  await send(
    page,
    '付款回单',
    '扫描.png',
    Buffer.from(writePng({ width: 60, height: 40, data: new Uint8Array(2400).fill(200) })),
    'image/png',
  );
  await page.getByText(/里面没有读到付款回单的文字/).waitFor();
  await look(page, '70-slip-scan');

  await send(page, '付款回单', '回单.pdf', pdf(drawSlip(slip, 'edges')));
  await page.getByRole('heading', { name: '2. 核对并确认' }).waitFor();
  const values = (...labels: readonly string[]) => Promise.all(labels.map((label) => page.getByLabel(label, { exact: true }).inputValue()));
  expect(await values('流水号', '付款日期', '付款金额（元）', '付款方', '收款方', '收款方信用代码')).toEqual([
    slip.number,
    slip.paidOn,
    formatYuan(slip.amountFen).replaceAll(',', ''),
    firm.name,
    supplier.name,
    supplier.creditCode,
  ]);
  await page.getByText('大写金额').waitFor();
  await look(page, '71-slip-read');
  await page.getByRole('button', { name: '核对无误，确认' }).click();
  await page.getByRole('heading', { name: '已确认的' }).waitFor();

  await send(page, '记账凭证', '凭证.pdf', pdf(drawVoucher(soundVoucher({ debitFen: payment.fen, creditFen: payment.fen }))));
  await page.getByLabel('凭证字号').waitFor();
  await page.getByLabel('凭证字号').fill('记-13');
  await page.getByRole('button', { name: '核对无误，确认' }).click();
  await page.getByText('凭证字号：确认为记-13，读到的是记-12').waitFor();
  await look(page, '72-proofs-confirmed');

  granted(await act(officer, 'project', 'registerExpense', {}, id));
  expect((await expense())?.facts).toMatchObject({
    voucher: true,
    payment: { paidOn: payment.paidOn, amountFen: payment.fen, payee: supplier.creditCode },
  });
  expect((await expense())?.verdict.outcome).toBe('yes');
  granted(await act(officer, 'project', 'examineEvidence', {}, id));
  const desk = await workbench.enter('officer');
  await desk.goto(`${workbench.url()}/office/projects/${id}`);
  const section = desk.locator(`#expense-${(await expense())?.id ?? ''}`);
  await section.getByText(/付款回单.+元）/).waitFor();
  await section.getByText('确认与读到的不同').waitFor();
  await look(desk, '73-proofs-at-the-desk');
  expect(violations).toEqual([]);
});

it('a contract as docx fills in the form that registers it', async () => {
  granted(await act(officer, 'project', 'assessLevel', { phase: 'before' }, id));
  granted(await act(officer, 'project', 'draftPlan', {}, id));
  granted(await act(officer, 'project', 'submitPlan', {}, id));
  granted(await act(who('approver'), 'project', 'approvePlan', {}, id));
  const paragraphs = [
    '软件采购合同',
    '合同编号：HT-样例-7',
    '签订日期：2026年9月1日',
    `甲方：${firm.name}`,
    `统一社会信用代码：${firm.creditCode}`,
  ].concat(`乙方：${supplier.name}`, `统一社会信用代码：${supplier.creditCode}`, '合同金额：人民币壹拾万元整（￥100,000.00）');
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const docx = zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
  const page = await workbench.enter('firm');
  await page.goto(`${workbench.url()}/firm`);
  await page
    .getByRole('link', { name: /^登记第.+项的合同$/ })
    .first()
    .click();
  await page.getByRole('link', { name: '拍照或上传' }).click();
  await page
    .getByLabel(/^或选择照片/)
    .setInputFiles({ name: '合同.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(docx) });
  await page.getByText(/已收下“合同\.docx”/).waitFor();
  await page.getByRole('link', { name: '回到要填的表' }).first().click();
  await page.getByText('从合同文件读到的').waitFor();
  expect(await page.getByLabel('合同编号').inputValue()).toBe('HT-样例-7');
  expect(await page.getByLabel('签订日期').inputValue()).toBe('2026-09-01');
  expect(await page.getByLabel('供应商统一社会信用代码').inputValue()).toBe(supplier.creditCode);
  expect(await page.getByLabel('合同金额（万元）').inputValue()).toBe('10');
  await look(page, '74-contract-read');
  const desk = await workbench.enter('officer');
  await desk.goto(`${workbench.url()}/office/projects/${id}`);
  const dialog = await begin(desk, '登记合同');
  expect(await dialog.getByLabel('合同编号').inputValue()).toBe('HT-样例-7');
  expect(await dialog.getByRole('textbox', { name: '合同金额' }).inputValue()).toBe('100,000.00');
  expect(violations).toEqual([]);
});
