// node bench/settle/pay.ts <programme> <count>: prepares, approves and settles one batch through the use cases that the pages call, and tells
// how long each took and how much memory this process has held at most. A process of its own, because what it holds is measured.
import { actOnCase } from '../../src/app/act-on-case.ts';
import { importAdvice } from '../../src/app/import-advice.ts';
import type { Who } from '../../src/app/ports.ts';
import type { PreparedBatch } from '../../src/cases/batch/state.ts';
import type { Role } from '../../src/cases/roles.ts';
import { openPorts } from '../../src/deployment/open-ports.ts';
import type { Result } from '../../src/kernel/result.ts';
import { openStore } from '../../src/store/open-store.ts';
import { adviceOnMany, projectId } from './many-rows.ts';

const [programmeId = '', counted] = process.argv.slice(2);
const count = Number(counted);
const store = await openStore({ connectionString: process.env['DATABASE_URL'] ?? '', connections: 2 });
const ports = openPorts({ store, key: new Uint8Array(32), programmeId, clock: () => new Date() });
const person = (role: Role): Who => ({
  programmeId,
  actor: { personId: `bench-${role}`, name: '样例', roles: [role], secondFactor: true },
});
const heldMegabytes = (): number => process.resourceUsage().maxRSS / 1_024;

async function timed<T>(
  work: () => Promise<Result<T>>,
): Promise<{ readonly milliseconds: number; readonly held: number; readonly value: T }> {
  const start = performance.now();
  const done = await work();
  if (!done.ok) throw new Error(done.refusal.message.slice(0, 1_000));
  return { milliseconds: performance.now() - start, held: heldMegabytes(), value: done.value };
}
const act = (who: Who, name: string, input: object, caseId?: string) =>
  timed(() => actOnCase(ports, who, { kind: 'batch', act: name, input, key: name, ...(caseId !== undefined && { caseId }) }));

const idle = heldMegabytes();
const caseIds = Array.from({ length: count }, (_, at) => projectId(at + 1));
const prepared = await act(person('officer'), 'prepareBatch', { title: '样例', caseIds });
const batchId = prepared.value.id;
const approved = await act(person('finance'), 'approveBatch', {}, batchId);
const batch = await store.in(programmeId).findCase(batchId);
const [like] = batch === undefined ? [] : (batch.state as PreparedBatch).instructions;
if (like === undefined) throw new Error('a batch without an instruction');
const { today } = await ports.moment(programmeId);
const bytes = adviceOnMany(like, count, today);
const file = { name: '回单（样例）.csv', bytes };
const settled = await timed(() => importAdvice(ports, person('finance'), { batchId, file, key: 'bookAdvice' }));
await store.close();
const of = ({ milliseconds, held }: { milliseconds: number; held: number }) => ({ milliseconds, held });
process.send?.({ idle, prepared: of(prepared), approved: of(approved), settled: of(settled) });
process.exit();
