import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Gateway } from '../app/messages/gateway.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Channel } from '../contract/message-views.ts';
import type { GatewaySettings } from './message-settings.ts';

const PATIENCE_MS = 20_000;
const [TOO_EARLY, TOO_MANY, TIMED_OUT, CONFLICT, NO_SUCH_ADDRESS] = [425, 429, 408, 409, 422];
const accepted = z.looseObject({ reference: z.string().max(200).optional() });

/** Hex HMAC-SHA-256 over the time and the body: whoever listens can neither change a letter nor send an old one again. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');

async function resultOf(answer: Response): Promise<Result<string | null>> {
  const { status } = answer;
  // A conflict says that this id was taken before: it is delivered.
  if (answer.ok || status === CONFLICT) {
    const read = accepted.safeParse(await answer.json().catch(() => ({})));
    return ok(read.success ? (read.data.reference ?? null) : null);
  }
  if (status === NO_SUCH_ADDRESS) return refuse('not-found', '网关答复没有这个号码，或已停用（422）');
  const isPassing = status >= 500 || [TIMED_OUT, TOO_EARLY, TOO_MANY].includes(status);
  return isPassing ? refuse('busy', `网关暂时不收（${status}）`) : refuse('not-permitted', `网关不接受（${status}），请核对地址和密钥`);
}

/** SMS and WeChat, to the contract in docs/messages.md. `now`: the time the signature is good for. */
export const httpGateway = (channel: Channel, { url, secret }: GatewaySettings, now: () => Date): Gateway => ({
  async send({ id, to, template, title, says, page }) {
    const body = JSON.stringify({ id, channel, to, template, title, text: says, page });
    const timestamp = now().toISOString();
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': id,
      'x-shuzhuan-timestamp': timestamp,
      'x-shuzhuan-signature': signatureOf(secret, timestamp, body),
    };
    try {
      return await resultOf(
        await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) }),
      );
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return refuse('busy', '连不上网关，或网关没有应答');
    }
  },
});
