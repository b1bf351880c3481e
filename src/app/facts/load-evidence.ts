import type { FactGroups } from '../../cases/needs.ts';
import type { PaperRef } from '../../cases/project/events.ts';
import { paymentsIn, slipKey } from '../../cases/project/evidence/proofs.ts';
import { mediansOf } from '../../cases/project/evidence/tests/prices.ts';
import { readingOf, readQr } from '../../intake/index.ts';
import type { Tx } from '../store.ts';
import { projectOf, type Asked } from './asked.ts';
import { namedParties } from './books.ts';
import { readExpenseLines } from './load-expenses.ts';
import { loadBooks } from './load-parties.ts';
import { INVOICES, invoiceOf } from './register-rows.ts';

/** A paper of this very firm; another's is as good as none. */
export async function findPaper(tx: Tx, firm: string, id: unknown): Promise<PaperRef | undefined> {
  const paper = typeof id === 'string' ? await tx.findPaper(id) : undefined;
  return paper?.firm === firm ? { id: paper.id, name: paper.name, digest: paper.digest } : undefined;
}

export async function loadEvidence(asked: Asked): Promise<FactGroups['evidence']> {
  const { tx, input } = asked;
  const firm = projectOf(asked).application.creditCode;
  const paper = await findPaper(tx, firm, input['paperId']);
  const {
    invoice: ofPaper = [],
    payment: [payment] = [],
    voucher: [voucher] = [],
  } = paper === undefined ? {} : await tx.listReadings(paper.digest);
  const scanned = typeof input['qr'] === 'string' ? readQr(input['qr']) : undefined;
  const onLedger = await tx.listRegisterIds('expenses', firm);
  return {
    ...(paper && { paper }),
    ...(payment && { payment }),
    ...(voucher && { voucher }),
    readings: [...ofPaper, ...(scanned?.ok ? [scanned.value] : [])],
    ...(scanned?.ok === false && { fault: scanned.refusal.message }),
    isOnLedger: onLedger.includes(String(input['expenseId'])),
  };
}

/** What imported invoices say beyond the facts, and what lies outside the project. */
export async function loadExamination(asked: Asked): Promise<FactGroups['examination']> {
  const { tx } = asked;
  const { application, expenses, evidence, contracts = [] } = projectOf(asked);
  const proofs = evidence?.proofs ?? [];
  const [invoices, providers] = [await tx.listRegister(INVOICES), namedParties(await tx.listRegister('providers'))];
  const readings = new Map(invoices.map((row) => [row.key, readingOf(invoiceOf(row))]));
  const numbers = expenses.flatMap(({ facts }) => facts.invoice?.number ?? []);
  const digests = [
    ...expenses.flatMap(({ invoiceFile }) => invoiceFile ?? []),
    ...(evidence?.invoices ?? []).flatMap(({ paper }) => paper?.digest ?? []),
    ...proofs.map(({ paper }) => paper.digest),
    ...contracts.flatMap(({ scans = [] }) => scans.map(({ digest }) => digest)),
  ];
  const { lines } = await readExpenseLines(tx, application.creditCode, asked.programme.window);
  const elsewhere = await tx.findElsewhere(application.creditCode, {
    numbers,
    slips: paymentsIn(proofs).map(({ confirmed }) => slipKey(confirmed)),
    digests,
  });
  const imported = expenses.flatMap(({ id, facts }) => {
    const reading = readings.get(facts.invoice?.number ?? '');
    return reading === undefined ? [] : [[id, [reading]] as const];
  });
  return {
    imported: Object.fromEntries(imported),
    known: {
      otherLists: (await tx.listComparisons())
        .filter(({ matched }) => matched.includes(application.creditCode))
        .map(({ issuer, on }) => ({ issuer, on })),
      numbersElsewhere: elsewhere.numbers,
      slipsElsewhere: elsewhere.slips,
      ledger: Object.fromEntries(lines.map(({ id, facts }) => [id, facts])),
      filesElsewhere: elsewhere.digests,
      medians: mediansOf([...readings.values()]),
      books: await loadBooks(asked),
      ...(providers.length > 0 && { pool: providers }),
    },
  };
}
