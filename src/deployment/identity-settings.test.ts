import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotServe } from './cannot-serve.ts';
import { readIdentitySettings } from './identity-settings.ts';

const SETTINGS = { name: '样例统一身份认证', issuer: 'https://id.example.gov.cn', clientId: 'shuzhuan', clientSecret: 'sample' };
function folderWith(text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  if (text !== undefined) writeFileSync(join(folder, 'identity-service.json'), text);
  return folder;
}

describe('the settings of the identity service', () => {
  it('are none where there is no file: nobody signs in that way', () => {
    expect(readIdentitySettings(folderWith())).toBeUndefined();
  });

  it('are read from the data folder', () => {
    expect(readIdentitySettings(folderWith(JSON.stringify(SETTINGS)))).toEqual({ ...SETTINGS, authentication: 'basic' });
  });

  it.each([
    ['no JSON', '{', '整个文件'],
    ['a key too many', JSON.stringify({ ...SETTINGS, scope: 'email' }), 'scope'],
    ['no secret', JSON.stringify({ ...SETTINGS, clientSecret: '' }), 'clientSecret：填写服务方分配的客户端密钥'],
    ['an address without https', JSON.stringify({ ...SETTINGS, issuer: 'http://id.example.gov.cn' }), 'issuer：须为 https 地址'],
    [
      'an address that only begins like this machine’s',
      JSON.stringify({ ...SETTINGS, issuer: 'http://localhost.example.cn' }),
      '须为 https',
    ],
  ])('keep the programme from starting with %s', (_, text, says) => {
    const read = () => readIdentitySettings(folderWith(text));
    expect(read).toThrow(CannotServe);
    expect(read).toThrow(says);
  });
});
