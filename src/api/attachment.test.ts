import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { sendAttachment } from './attachment.ts';

const send = async (name: string, mime: string) => {
  const app = fastify();
  app.get('/', (_, reply) => sendAttachment(reply, { name, mime, bytes: new Uint8Array([1, 2, 3]).subarray(1) }));
  return app.inject('/');
};

describe('an original file', () => {
  it('comes with its own bytes and its Chinese name', async () => {
    const answer = await send('发票.xml', 'application/xml');
    expect(answer.rawPayload).toEqual(Buffer.from([2, 3]));
    expect(answer.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('发票.xml')}`);
  });

  it.each(['a\r\nset-cookie: x=1', 'a"; filename=b', "a'b(c)*", '\ud800'])('cannot end the header by the name %j', async (name) => {
    const { headers } = await send(name, 'text/html\r\nx: y');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.%~!-]*$/);
    expect(headers['content-type']).toBe('application/octet-stream');
  });
});
