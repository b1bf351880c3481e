import { describe, expect, it } from 'vitest';
import { tidyHand } from '../dev/county/hand.ts';
import { countyOf } from '../dev/county/office-folder.ts';
import { EVALUATOR_COLUMNS } from '../dev/county/providers.ts';
import { SPENDING_COLUMNS } from '../dev/county/other-sheets.ts';
import { writeSheet } from '../dev/county/sheet.ts';
import type { Spending } from '../dev/county/spending.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { listDeadlines } from '../src/app/list-deadlines.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { previewImport } from '../src/app/preview-import.ts';
import { openImportedCases } from '../src/app/open-imported-cases.ts';
import { readCase } from '../src/app/read-case.ts';
import type { ProjectView } from '../src/contract/views.ts';
import { COUNTY, openOffice } from './office.ts';
import { openPilot } from './spending-pilot.ts';

const office = await openOffice();
const { ports, who, act, importFolder } = office;
const officer = who('officer');
const { pilots, spending } = countyOf(COUNTY);
const firm = pilots[0]?.firm;
const [changing, leaving] = spending.filter((line) => line.firm === firm && line.payment !== null);
if (!firm || !changing?.payment || !leaving) throw new Error('the invented county has too little spending');

/** The ledger as a later sheet has it: one payment smaller, one line not there. */
const LATER: readonly Spending[] = spending.flatMap((line) => {
  if (line === leaving) return [];
  return [line === changing && line.payment ? { ...line, payment: { ...line.payment, fen: line.payment.fen - 1_000_000 } } : line];
});
const ledger = async (lines: readonly Spending[]) => [
  { name: '投资台账.xlsx', bytes: await writeSheet('投资台账（样例）', SPENDING_COLUMNS, lines, tidyHand) },
];
const importLedger = async (lines: readonly Spending[]) => importWhole(ports, officer, await ledger(lines));
const seen = async (lines: readonly Spending[]) =>
  granted(await previewImport(ports, officer, await ledger(lines))).registers.map(({ fresh, changed, gone }) => ({ fresh, changed, gone }));

const id = await openPilot(office, firm.creditCode);
await importFolder();
granted(await act(officer, 'project', 'registerExpense', {}, id));
const view = async (): Promise<ProjectView> => granted(await readCase(ports, officer, id)) as ProjectView;
const waiting = async () =>
  granted(await listInbox(ports, officer)).items.flatMap((item) => (item.act === 'reviseExpense' ? [item.about ?? ''] : []));
const expenseOf = async ({ title, invoice }: Spending): Promise<string> =>
  (await view()).project.expenses.find((expense) => expense.title === title && expense.facts.invoice?.number === invoice.number)?.id ?? '';

describe('a ledger that comes again otherwise than when its lines had their answers', () => {
  it('brings nothing where it says the same', async () => {
    const { version } = await view();
    await importFolder();
    expect(await waiting()).toEqual([]);
    expect((await view()).version).toBe(version);
  });

  it('brings what changed before the officer, cell by cell, and what is no longer there', async () => {
    expect(await seen(LATER)).toEqual([{ fresh: 0, changed: 1, gone: 1 }]);
    const { id: importId } = await importLedger(LATER);
    const items = await waiting();
    expect(items).toHaveLength(2);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^.+：付款金额：[\d,.]+元 → [\d,.]+元$/),
        expect.stringMatching(/：台账中的这一行：有 → 没有了$/),
      ]),
    );
    const { items: listed } = granted(await listDeadlines(ports, officer));
    expect(listed.filter(({ deadline }) => deadline === 'changed-expense').map(({ caseId }) => caseId)).toEqual([id, id]);
    const { version } = await view();
    await openImportedCases(ports, 'p', { importId });
    expect((await view()).version).toBe(version);
  });

  it('brings it no longer once one is answered anew and the other kept with a reason', async () => {
    const [smaller, absent] = [await expenseOf(changing), await expenseOf(leaving)];
    granted(await act(officer, 'project', 'reviseExpense', { expenseId: smaller, reason: '按更正后的付款（样例）' }, id));
    granted(await act(officer, 'project', 'keepExpense', { expenseId: absent, reason: '本次台账漏列，凭证俱在（样例）' }, id));
    expect(await waiting()).toEqual([]);
    expect(await seen(LATER)).toEqual([{ fresh: 0, changed: 0, gone: 0 }]);
    await importLedger(LATER);
    expect(await waiting()).toEqual([]);
  });

  it('is news as well where a firm is gone as a whole, and not where another firm sends a file of the same name', async () => {
    const of = ({ firm: { creditCode } }: Spending) => creditCode === firm.creditCode;
    expect(await seen(LATER.filter((line) => !of(line)))).toEqual([{ fresh: 0, changed: 0, gone: LATER.filter(of).length }]);
    const stranger = { ...changing, firm: { ...changing.firm, creditCode: '91640425MA76STRNGR' } };
    expect(await seen([stranger])).toEqual([{ fresh: 1, changed: 0, gone: 0 }]);
  });

  it('asks again when it changes again, and a line that is back agrees with its answer', async () => {
    expect(await seen(spending)).toEqual([{ fresh: 0, changed: 2, gone: 0 }]);
    await importFolder();
    const items = await waiting();
    expect(items).toHaveLength(1);
    expect(items[0]).toContain('付款金额');
    expect((await view()).changed.map(({ kept }) => kept)).toEqual([undefined]);
  });
});

describe('registers that come again with other people behind an evaluator', () => {
  const { evaluators, providers } = countyOf(COUNTY);
  const [independent] = evaluators;
  const tied = async () =>
    granted(await listInbox(ports, officer)).items.flatMap((item) => (item.act === 'assignEvaluator' ? [item.about ?? ''] : []));
  /** The list with the telephone of every provider under the evaluator's name. */
  const later = async (phone: string) => {
    const list = evaluators.map((each) => (each === independent ? { ...each, phone } : each));
    return [{ name: '第三方评测机构.xlsx', bytes: await writeSheet('第三方评测机构名单（样例）', EVALUATOR_COLUMNS, list, tidyHand) }];
  };

  it('bring it before the officer who entrusted it, and take it away again once they are put right', async () => {
    if (!independent) throw new Error('the invented county has no evaluator');
    granted(await act(officer, 'project', 'assignEvaluator', { evaluator: independent.creditCode }, id));
    const server = (await view()).project.assignment?.transformers[0];
    const phone = providers.find(({ creditCode }) => creditCode === server?.creditCode)?.phone ?? '';
    await importWhole(ports, officer, await later(phone));
    expect(await tied()).toEqual([expect.stringContaining('联系电话相同')]);
    await importWhole(ports, officer, await later(independent.phone));
    expect(await tied()).toEqual([]);
  });
});
