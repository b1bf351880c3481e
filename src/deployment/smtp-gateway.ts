import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Gateway, Letter } from '../app/messages/gateway.ts';
import { ok, refuse, type Refused } from '../kernel/result.ts';
import type { EmailSettings } from './message-settings.ts';

const PATIENCE_MS = 20_000;

/** What nodemailer says of a failure. */
const failure = z.looseObject({ code: z.string().optional(), responseCode: z.int().optional(), command: z.string().optional() });

/** In our own words: what a server answers may repeat the address. */
function refusalOf({ code, responseCode, command }: z.output<typeof failure>): Refused {
  if (responseCode === undefined) return refuse('busy', `连不上邮件服务器（${code ?? '没有应答'}）`);
  if (code === 'EAUTH') return refuse('busy', `邮件服务器不接受账号密码（${responseCode}）`);
  if (responseCode < 500) return refuse('busy', `邮件服务器暂时不收（${responseCode}）`);
  if (command === 'RCPT TO') return refuse('not-found', `没有这个邮箱，或邮箱拒收（${responseCode}）`);
  return refuse('not-permitted', `邮件服务器拒收这封邮件（${responseCode}）`);
}

const textOf = ({ says, page }: Letter): string =>
  [says, '', `登录查看：${page}`, '', '系统自动发出，请勿回复。怎样接收可以在“我的账户”里选。'].join('\n');

/** E-mail over SMTP as nodemailer does it. The message id is made of the letter's, so that a mailbox knows a second copy. */
export function smtpGateway({ host, port, security, user, password, from }: EmailSettings): Gateway {
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== undefined && password !== undefined && { auth: { user, pass: password } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  const domain = from.slice(from.indexOf('@') + 1);
  return {
    async send(letter) {
      const messageId = `<${letter.id}@${domain}>`;
      try {
        await transport.sendMail({ from, to: letter.to, subject: `【数转】${letter.title}`, text: textOf(letter), messageId });
        return ok(messageId);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return refusalOf(failure.parse(error));
      }
    },
  };
}
