// node test/job-process.ts <database url>: a process that does jobs, to be killed.
import { runJob } from '../src/app/jobs.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { openStore } from '../src/store/open-store.ts';

const store = await openStore({ connectionString: process.argv[2] ?? '', connections: 4 });
const ports = openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date() });
await store.work((name, programmeId, body) => runJob(ports, name, programmeId, body), []);
console.log('working');
