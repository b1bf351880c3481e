import { z } from 'zod';
import { isSafeAddress, readSettings } from './read-settings.ts';

const host = z.string('填写邮件服务器的主机名').trim().min(1, '填写邮件服务器的主机名');
const isLoopback = (name: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(name);
const email = z
  .strictObject({
    host,
    port: z.int('填写邮件服务器的端口').min(1).max(65_535),
    /** `tls`: from the first byte (465). `starttls`: begun in the clear and refused if it cannot be closed (587). `none`: on this machine only. */
    security: z.enum(['tls', 'starttls', 'none'], '填写 tls、starttls 或 none'),
    user: z.string().min(1, '填写登录邮件服务器的账号').optional(),
    password: z.string().min(1, '填写登录邮件服务器的密码').optional(),
    from: z.email('填写发件人的邮箱地址'),
  })
  .refine(({ security, host: name }) => security !== 'none' || isLoopback(name), {
    path: ['security'],
    message: '不加密只能用于本机的邮件服务器，其他请填 tls 或 starttls',
  })
  .refine(({ user, password }) => (user === undefined) === (password === undefined), {
    path: ['password'],
    message: '账号和密码须一并填写',
  });
const gateway = z.strictObject({
  url: z.url('填写网关的地址').refine(isSafeAddress, '须为 https 地址'),
  secret: z.string('填写与网关约定的密钥').min(16, '与网关约定的密钥至少16位'),
});
const settings = z.strictObject({
  site: z.url('填写本系统对外的网址').refine(isSafeAddress, '须为 https 地址'),
  email: email.optional(),
  sms: gateway.optional(),
  wechat: gateway.optional(),
});
export type MessageSettings = z.output<typeof settings>;
export type EmailSettings = z.output<typeof email>;
export type GatewaySettings = z.output<typeof gateway>;

/** The ways out of this deployment, from `<dataFolder>/messages.json`; undefined: people are told in the system alone. */
export const readMessageSettings = (dataFolder: string): MessageSettings | undefined =>
  readSettings(dataFolder, 'messages.json', '发送消息', settings);
