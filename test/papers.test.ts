import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { keepPaper } from '../src/app/papers/keep-paper.ts';
import { listPapers } from '../src/app/papers/list-papers.ts';
import { readPaper } from '../src/app/papers/read-paper.ts';
import type { Who } from '../src/app/ports.ts';
import type { Result } from '../src/kernel/result.ts';
import { cookieOf, openServer } from './server.ts';

const { app, ports } = await openServer({ demo: true });
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
const HOST = `127.0.0.1:${port}`;
const cookie = await cookieOf(ports, 'firm');
const organisation = (await ports.store.in(ports.programmeId).findPersonByAccount('firm'))?.organisation ?? '';
const who = (role: 'firm' | 'officer' | 'provider', code?: string): Who => ({
  programmeId: ports.programmeId,
  actor: { personId: role, name: `样例${role}`, roles: [role], secondFactor: true, ...(code && { organisation: code }) },
});
const firm = who('firm', organisation);
const PDF = Buffer.from('%PDF-1.7 样例合同');
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const kept = async () => granted(await listPapers(ports, firm));

const BOUNDARY = 'x-boundary-x';
const body = (name: string, bytes: Buffer, about = 'application.license'): Buffer =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="about"\r\n\r\n${about}\r\n`),
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
const headers = (origin = `http://${HOST}`) => ({
  'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
  cookie,
  host: HOST,
  origin,
});
const upload = (name: string, bytes: Buffer, about?: string, origin?: string) =>
  app.inject({ method: 'POST', url: '/firm/papers', payload: body(name, bytes, about), headers: headers(origin) });

const isQuiet = (): Promise<boolean> =>
  new Promise((resolve, reject) => app.server.getConnections((error, count) => (error ? reject(error) : resolve(count === 0))));

/** Sends the first bytes of an upload, cuts the wire once they have left, and waits until the server has noticed. */
const breakOff = async (whole: Buffer, sent: number): Promise<void> => {
  await new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      const lines = Object.entries({ ...headers(), 'content-length': whole.length }).map(([name, value]) => `${name}: ${value}`);
      socket.write(`POST /firm/papers HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(whole.subarray(0, sent), () => socket.destroy());
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
  await expect.poll(isQuiet, { timeout: 20_000 }).toBe(true);
};

describe('a paper sent from a phone', () => {
  it('that breaks off is cleanly absent, and comes whole the next time', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(2_000_000, 32)]);
    await breakOff(body('合同.pdf', large), 1_000_000);
    expect(await kept()).toEqual([]);
    expect(await ports.store.in(ports.programmeId).findFile(ports.hash(large))).toBeUndefined();
    const { statusCode, headers: answer } = await upload('合同.pdf', large);
    expect([statusCode, answer.location]).toEqual([303, expect.stringMatching(/^\/firm\/papers\?kept=/)]);
    expect(await kept()).toMatchObject([{ name: '合同.pdf', mime: 'application/pdf', digest: ports.hash(large), firm: organisation }]);
  });

  it('is absent with all that came whole beside it, wherever the wire is cut, up to the last line', async () => {
    const before = await kept();
    const [first, second] = [
      body('甲.pdf', Buffer.concat([PDF, Buffer.from('甲')])),
      body('乙.pdf', Buffer.concat([PDF, Buffer.from('乙')])),
    ];
    const lineOf = (whole: Buffer): number => whole.length - Buffer.byteLength(`--${BOUNDARY}--\r\n`);
    // One request with two files: the first is complete long before the wire is cut.
    const together = Buffer.concat([first.subarray(0, lineOf(first)), second]);
    for (const sent of [200, lineOf(first) + 40, together.length - 4]) await breakOff(together, sent);
    expect(await kept()).toEqual(before);
    expect(await ports.store.in(ports.programmeId).findFile(ports.hash(Buffer.concat([PDF, Buffer.from('甲')])))).toBeUndefined();
  });

  it('is one paper however often it is sent, and shows its receipt', async () => {
    const before = (await kept()).length;
    const [first] = await Promise.all([upload('执照.pdf', PDF), upload('执照.pdf', PDF)]);
    expect((await kept()).length).toBe(before + 1);
    const page = await app.inject({ url: String(first.headers.location), headers: { cookie } });
    expect(page.body).toContain('已收下“执照.pdf”');
    expect(page.body).toContain(ports.hash(PDF));
  });

  it('is taken where the other of two places to choose one was left empty', async () => {
    const before = (await kept()).length;
    const empty = Buffer.concat([
      Buffer.from(
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename=""\r\ncontent-type: application/octet-stream\r\n\r\n\r\n`,
      ),
      body('样例其他.pdf', Buffer.from('%PDF-1.7 样例其他'), 'application.other'),
    ]);
    const answer = await app.inject({ method: 'POST', url: '/firm/papers', payload: empty, headers: headers() });
    expect(answer.statusCode).toBe(303);
    expect(await kept()).toHaveLength(before + 1);
  });

  it('is refused in words where its name says another type than its content', async () => {
    const answer = await upload('照片.jpg', PDF);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('内容却是PDF');
    expect(answer.body).toContain('没有收下');
  });

  it('is not taken from a page of another site, or for something that no paper shows', async () => {
    expect((await upload('执照.pdf', PDF, undefined, 'http://elsewhere.example')).statusCode).toBe(403);
    const { origin: _origin, ...silent } = headers();
    expect((await app.inject({ method: 'POST', url: '/firm/papers', payload: body('a.pdf', PDF), headers: silent })).statusCode).toBe(403);
    expect((await upload('执照.pdf', PDF, 'nonsense')).statusCode).toBe(422);
    expect((await upload('执照.pdf', PDF, 'diagnosis.Q1')).statusCode).toBe(403);
  });

  it('is read by the firm, and by nobody who may not read its case', async () => {
    const [paper] = await kept();
    const id = paper?.id ?? '';
    expect(granted(await readPaper(ports, firm, id)).name).toBe('合同.pdf');
    for (const stranger of [who('firm', '91640425MA76SAMPL9'), who('provider', '91640425MA76SAMPL8'), who('officer')])
      expect(codeOf(await readPaper(ports, stranger, id))).toBe('not-found');
    expect(codeOf(await readPaper(ports, firm, 'none'))).toBe('not-found');
    expect(codeOf(await listPapers(ports, who('officer')))).toBe('not-found');
    const saved = await app.inject({ url: `/api/v1/papers/${id}/file`, headers: { cookie } });
    expect(saved.headers['content-disposition']).toMatch(/^attachment/);
  });

  it('comes from nobody who only reads', async () => {
    const auditor: Who = { ...firm, actor: { ...firm.actor, roles: ['auditor'] } };
    expect(codeOf(await keepPaper(ports, auditor, { about: 'other', name: 'a.pdf', bytes: PDF }))).toBe('not-found');
  });
});
