// node test/payment-process.ts <database url> <kind after>: an office that pays and pays, to be killed. Each line says what it is about to do.
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { adviceOf } from '../dev/seed/paying.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { importAdvice } from '../src/app/import-advice.ts';
import { keepScan } from '../src/app/keep-scan.ts';
import { listBatches } from '../src/app/list-batches.ts';
import type { Who } from '../src/app/ports.ts';
import { readCase } from '../src/app/read-case.ts';
import type { Role } from '../src/cases/roles.ts';
import type { BatchView } from '../src/contract/batch-views.ts';
import type { Result } from '../src/kernel/result.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { openStore } from '../src/store/open-store.ts';
import { inquire, wordOf } from './invented-bank.ts';

const store = await openStore({ connectionString: process.argv[2] ?? '', connections: 2 });
const ports = openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date('2026-11-22T02:00:00Z') });
const person = (role: Role, hand: string): Who => ({
  programmeId: 'p',
  actor: { personId: `killed-${role}${hand}`, name: `样例${role}${hand}`, roles: [role], secondFactor: true },
});
const kindAfter = Number(process.argv[3]);
const [preparer, payer, other] = [person('finance', '1'), person('finance', '2'), person('finance', '3')];

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}
const say = (what: string): void => void process.stdout.write(`${what}\n`);
const act = async (who: Who, name: string, input: object, caseId?: string): Promise<void> => {
  say(name);
  granted(await actOnCase(ports, who, { kind: 'batch', act: name, input, key: ports.newId(), ...(caseId !== undefined && { caseId }) }));
};

/** What the bank writes when it is asked about one payment. */
async function keepAnswer(id: string): Promise<string> {
  say('keepScan');
  const bytes = new TextEncoder().encode(`%PDF-1.7 样例答复 ${id}`);
  return granted(await keepScan(ports, 'p', { name: `${id}.pdf`, bytes })).digest;
}

/** What the bank says of the whole batch; then an inquiry about each payment that it left open. */
async function settle({ id, batch }: BatchView, isAdvised: boolean): Promise<void> {
  const { today } = await ports.moment('p');
  if (!isAdvised) {
    say('bookAdvice');
    const bytes = adviceOf(batch.instructions, today, (each) => wordOf(each, kindAfter));
    granted(await importAdvice(ports, payer, { batchId: id, file: { name: '回单（样例）.csv', bytes }, key: ports.newId() }));
    return;
  }
  const open = batch.instructions.find((each) => 'settled' in batch && batch.settled[each.id] === undefined);
  if (open === undefined) throw new Error(`batch ${id} waits for nothing`);
  if ('stated' in batch && batch.stated[open.id] !== undefined) return act(other, 'confirmOutcome', { instructionId: open.id }, id);
  const answer = await keepAnswer(open.id);
  await act(payer, 'stateOutcome', { instructionId: open.id, outcome: inquire(open.id), on: today, reason: '样例查询', answer }, id);
}

/** The next thing to be done, found out from the record alone; false where all is paid. */
async function goOn(): Promise<boolean> {
  const { rehearsal, batches } = granted(await listBatches(ports, payer));
  const open = batches.find(({ stage }) => stage === 'prepared' || stage === 'sent');
  if (open === undefined) {
    if (rehearsal.lines.length === 0) return false;
    const caseIds = rehearsal.lines.map(({ caseId }) => caseId);
    await act(preparer, 'prepareBatch', { title: '样例批次', caseIds });
    return true;
  }
  if (open.stage === 'prepared') await act(payer, 'approveBatch', { weighed: '按评价意见督促，不影响本批（样例）' }, open.id);
  else {
    const view = granted(await readCase(ports, payer, open.id)) as BatchView;
    await settle(view, 'advices' in view.batch && view.batch.advices.length > 0);
  }
  return true;
}

// Whoever is killed writes no cache on leaving.
flushCompileCache();
say('ready');
await once(process.stdin, 'data');
while (await goOn());
say('paid');
await store.close();
process.exit();
