// node bench/workbook/export.ts <programme>: the books of a programme as the page hands them out, from the database to the bytes of an
// Excel file; tells how long it took and how much memory this process has held at most. A process of its own, because what it
// holds is measured.
import { exportLedger } from '../../src/app/export-ledger.ts';
import { writeWorkbook } from '../../src/files/write-workbook.ts';
import { asDay } from '../../src/kernel/day.ts';
import { openStore } from '../../src/store/open-store.ts';
import { heldMegabytes, tellOf } from './tell.ts';

const [programmeId = ''] = process.argv.slice(2);
const store = await openStore({ connectionString: process.env['DATABASE_URL'] ?? '', connections: 2 });
const today = asDay('2026-11-01');
const ports = { store, writeWorkbook, moment: async () => ({ today, at: `${today}T00:00:00Z` }) };
const officer = { personId: 'bench', name: '样例', roles: ['officer'], secondFactor: true } as const;

const idle = heldMegabytes();
await tellOf(idle, async () => {
  const done = await exportLedger(ports, { programmeId, actor: officer }, {});
  if (!done.ok) throw new Error(done.refusal.message);
  return done.value.bytes;
});
await store.close();
process.exit();
