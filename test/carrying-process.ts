// node test/carrying-process.ts <database url> <case ids, parted by commas>: somebody takes over firm after firm, to be killed.
import { granted } from '../dev/seed/granted.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { openStore } from '../src/store/open-store.ts';

const [, , url = '', caseIds = ''] = process.argv;
const store = await openStore({ connectionString: url, connections: 2 });
const ports = openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date('2026-11-22T02:00:00Z') });
const actor = { personId: 'approver', name: '样例approver', roles: ['approver'], secondFactor: true } as const;
const input = { opinion: '与原件相符（样例）', despite: true };
for (const caseId of caseIds.split(','))
  granted(
    await actOnCase(ports, { programmeId: 'p', actor }, { kind: 'project', caseId, act: 'carryOver', input, key: `carry ${caseId}` }),
  );
await store.close();
