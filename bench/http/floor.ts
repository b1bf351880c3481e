// The floor of the HTTP figures, a process of its own: bare node:http and pg. For each path it runs the statements it is told
// (those our server sends for the same request) and answers their rows as JSON. No session, no roles, no validation, no view.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import type { Statement } from './record.ts';

export type Floor = Readonly<Record<string, readonly Statement[]>>;

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

async function answer(statements: readonly Statement[], response: ServerResponse): Promise<void> {
  const results = await Promise.all(statements.map((statement) => pool.query<object>({ ...statement, values: [...statement.values] })));
  const body = JSON.stringify(results.map(({ rows }) => rows));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}

process.once('message', (floor: Floor) => {
  const server = createServer((request, response) => void answer(floor[request.url ?? ''] ?? [], response));
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
