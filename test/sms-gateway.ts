import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signatureOf } from '../src/deployment/http-gateway.ts';

type Taken = { readonly id: string; readonly to: string; readonly title: string; readonly text: string; readonly page: string };
export type SmsGateway = {
  readonly url: string;
  /** Each id once, as the contract says. */
  readonly taken: ReadonlyMap<string, Taken>;
  /** How often it was asked at all. */
  readonly calls: () => number;
  /** What it answers from now on: a status, or `lost` where it takes the letter and its answer never arrives. */
  readonly answer: (next: number | 'well' | 'lost') => void;
  readonly close: () => Promise<void>;
};

/** A real HTTP server that speaks the contract of docs/messages.md. */
export async function openSmsGateway(secret: string): Promise<SmsGateway> {
  const taken = new Map<string, Taken>();
  let [calls, next]: [number, number | 'well' | 'lost'] = [0, 'well'];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    calls += 1;
    let body = '';
    for await (const part of request) body += String(part);
    const timestamp = String(request.headers['x-shuzhuan-timestamp']);
    if (request.headers['x-shuzhuan-signature'] !== signatureOf(secret, timestamp, body)) return response.writeHead(401).end();
    if (typeof next === 'number') return response.writeHead(next).end();
    const letter = JSON.parse(body) as Taken;
    const known = taken.has(letter.id);
    if (request.headers['idempotency-key'] === letter.id) taken.set(letter.id, letter);
    if (next === 'lost') return request.socket.destroy();
    return response
      .writeHead(known ? 409 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ reference: `R-${letter.id}` }));
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    taken,
    calls: () => calls,
    answer: (value) => void (next = value),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
