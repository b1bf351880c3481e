import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotServe } from './cannot-serve.ts';
import { readMessageSettings } from './message-settings.ts';

const EMAIL = {
  host: 'mail.example.gov.cn',
  port: 465,
  security: 'tls',
  user: 'office',
  password: 'sample',
  from: 'office@example.gov.cn',
};
const SETTINGS = {
  site: 'https://shuzhuan.example.gov.cn',
  email: EMAIL,
  sms: { url: 'https://sms.example.gov.cn/send', secret: 'sixteen letters!' },
};
function read(settings?: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  if (settings !== undefined)
    writeFileSync(join(folder, 'messages.json'), typeof settings === 'string' ? settings : JSON.stringify(settings));
  return readMessageSettings(folder);
}

describe('the settings of what is sent', () => {
  it('are none where there is no file: people are told in the system alone', () => {
    expect(read()).toBeUndefined();
  });

  it('are read from the data folder', () => {
    expect(read(SETTINGS)).toEqual(SETTINGS);
  });

  it.each([
    ['no JSON', '{', '整个文件'],
    ['a key too many', { ...SETTINGS, telegram: {} }, 'telegram'],
    ['mail in the clear to another machine', { ...SETTINGS, email: { ...EMAIL, security: 'none' } }, 'email.security：不加密只能用于本机'],
    ['an account without its password', { ...SETTINGS, email: { ...EMAIL, password: undefined } }, 'email.password：账号和密码须一并填写'],
    ['a gateway without https', { ...SETTINGS, sms: { ...SETTINGS.sms, url: 'http://sms.example.cn' } }, 'sms.url：须为 https 地址'],
    ['a short secret', { ...SETTINGS, sms: { ...SETTINGS.sms, secret: 'short' } }, 'sms.secret：与网关约定的密钥至少16位'],
  ])('keep the programme from starting with %s, and never repeat a secret', (_, settings, says) => {
    expect(() => read(settings)).toThrow(CannotServe);
    expect(() => read(settings)).toThrow(says);
    expect(() => read(settings)).not.toThrow(/sixteen letters|sample/);
  });
});
