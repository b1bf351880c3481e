import { z } from 'zod';
import { isSafeAddress, readSettings } from './read-settings.ts';

const settings = z.strictObject({
  name: z.string().trim().min(1, '填写登录页上显示的服务名称').max(20),
  issuer: z.url('填写服务的地址').refine(isSafeAddress, '须为 https 地址'),
  clientId: z.string().min(1, '填写服务方分配的客户端编号'),
  clientSecret: z.string().min(1, '填写服务方分配的客户端密钥'),
  /** How the client secret is sent: what the service asks for. */
  authentication: z.enum(['basic', 'post']).default('basic'),
});
export type IdentitySettings = z.output<typeof settings>;

/** The identity service of this deployment, from `<dataFolder>/identity-service.json`; undefined: nobody signs in that way. */
export const readIdentitySettings = (dataFolder: string): IdentitySettings | undefined =>
  readSettings(dataFolder, 'identity-service.json', '统一身份认证', settings);
