import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotServe } from './cannot-serve.ts';

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/;
const settings = z.strictObject({
  name: z.string().trim().min(1, '填写登录页上显示的服务名称').max(20),
  issuer: z.url('填写服务的地址').refine((address) => address.startsWith('https://') || LOOPBACK.test(address), '须为 https 地址'),
  clientId: z.string().min(1, '填写服务方分配的客户端编号'),
  clientSecret: z.string().min(1, '填写服务方分配的客户端密钥'),
  /** How the client secret is sent: what the service asks for. */
  authentication: z.enum(['basic', 'post']).default('basic'),
});
export type IdentitySettings = z.output<typeof settings>;

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The identity service of this deployment, from `<dataFolder>/identity-service.json`; undefined where there is no such file: then
 * nobody signs in that way. Throws CannotServe on a file that cannot be understood: half a sign-in is worse than none.
 */
export function readIdentitySettings(dataFolder: string): IdentitySettings | undefined {
  const file = join(dataFolder, 'identity-service.json');
  const text = readText(file);
  if (text === undefined) return undefined;
  const read = settings.safeParse(parse(text));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || '整个文件'}：${message}`);
  throw new CannotServe(`统一身份认证的设置 ${file} 有误，请改正后再启动：${faults.join('；')}`);
}
