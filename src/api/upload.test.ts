import { request as open } from 'node:http';
import type { AddressInfo } from 'node:net';
import multipart from '@fastify/multipart';
import fastify from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { statusOf } from './refusal-status.ts';
import { readUpload } from './upload.ts';

const app = fastify({ forceCloseConnections: true });
await app.register(multipart);
app.post('/', async (request, reply) => {
  const upload = await readUpload(request);
  if (!upload.ok) return reply.status(statusOf(upload.refusal.code)).send(upload.refusal);
  return { files: upload.value.files.map(({ name, bytes }) => [name, bytes.length]), fields: upload.value.fields };
});
await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(() => app.close());
const { port } = app.server.address() as AddressInfo;

const MEGABYTE = 1024 * 1024;
const LINE = '--b';
const head = (name: string): string =>
  `${LINE}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;

/** Sends files of these sizes over a real connection, piece by piece, the length unannounced. */
function upload(files: ReadonlyArray<readonly [string, number]>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = open({ port, method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', reject);
    for (const [name, megabytes] of files) {
      request.write(head(name));
      for (let sent = 0; sent < megabytes; sent += 1) request.write(Buffer.alloc(MEGABYTE));
      request.write('\r\n');
    }
    request.end(`${LINE}--\r\n`);
  });
}

describe('an upload', () => {
  it('comes with its Chinese names and all its bytes', async () => {
    const { status, body } = await upload([
      ['企业申报汇总表(1).xlsx', 2],
      ['发票.xml', 1],
    ]);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      files: [
        ['企业申报汇总表(1).xlsx', 2 * MEGABYTE],
        ['发票.xml', MEGABYTE],
      ],
      fields: {},
    });
  });

  it('with a NUL in a file’s name is refused before it is looked into', async () => {
    const { status, body } = await upload([['发票\0.xml', 1]]);
    expect(status).toBe(422);
    expect(body).toContain('改名');
  });

  it('of 60 MB in one file is refused with 413, naming the file and the limit', async () => {
    const { status, body } = await upload([['大.xlsx', 60]]);
    expect(status).toBe(413);
    expect(body).toContain('大.xlsx');
    expect(body).toContain('50MB');
  });

  it('of more than 200 MB together is refused with 413', async () => {
    const { status } = await upload(Array.from({ length: 5 }, (_, index) => [`${index}.xlsx`, 45] as const));
    expect(status).toBe(413);
  });

  it('without a file is refused with what to do', async () => {
    const { status, body } = await upload([]);
    expect(status).toBe(422);
    expect(body).toContain('请选择');
  });
});
