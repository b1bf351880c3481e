// node test/bulk-process.ts <database url> <run>: an office that goes on with acts on many firms, to be killed. It says each step.
import { continueBulk } from '../src/app/bulk.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { openStore } from '../src/store/open-store.ts';

const [, , connectionString = '', run = ''] = process.argv;
const store = await openStore({ connectionString, connections: 2 });
const ports = openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date('2026-11-22T02:00:00Z') });
const actor = { personId: 'officer', name: '样例officer', roles: ['officer'], secondFactor: true } as const;
console.log('ready');
for (;;) {
  const after = await continueBulk(ports, { programmeId: 'p', actor }, run);
  if (!after.ok) throw new Error(after.refusal.message);
  if (!after.value.isOpen) break;
}
console.log('ended');
await store.close();
process.exit();
