import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type MailServer = {
  readonly port: number;
  /** What came in, as it was sent; each with whom it is for. */
  readonly mails: ReadonlyArray<{ readonly to: readonly string[]; readonly raw: string }>;
  readonly close: () => Promise<void>;
};

type Behaviour = {
  readonly port?: number;
  /** Addresses that do not exist here. */
  readonly unknown?: readonly string[];
};

/** A real SMTP server on this machine. */
export async function openMailServer({ port = 0, unknown = [] }: Behaviour = {}): Promise<MailServer> {
  const mails: Array<{ to: readonly string[]; raw: string }> = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      unknown.includes(address) ? done(Object.assign(new Error(`no such user ${address}`), { responseCode: 550 })) : done(),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
