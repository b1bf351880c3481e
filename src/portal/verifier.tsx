import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import { ABOUT_PACKS, PackForm } from './pack-form.tsx';
import { STYLE } from './style.ts';

const digestOf = (text: string, encoding: 'hex' | 'base64'): string => createHash('sha256').update(text).digest(encoding);
export const verifierPath = (script: string): string => `/verifier-${digestOf(script, 'hex').slice(0, 12)}.js`;
export const VERIFIER_FILE = '/verify/offline.html';

/** The whole page in one file. It may load nothing and send nothing: its own policy forbids it, wherever it is opened. */
function pageOf(script: string): string {
  const inline = script.replaceAll('</script', String.raw`<\/script`);
  const policy = `default-src 'none'; script-src 'sha256-${digestOf(inline, 'base64')}'; style-src 'sha256-${digestOf(STYLE, 'base64')}'; form-action 'none'; base-uri 'none'`;
  const body = renderToStaticMarkup(
    <main className="wide">
      <h1>证据包核对</h1>
      <p className="lead">{ABOUT_PACKS}</p>
      <noscript>
        <p className="bad">这个浏览器关闭了脚本，核对不了：请打开脚本，或用 shuzhuan verify 核对。</p>
      </noscript>
      <PackForm />
    </main>,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>证据包核对</title><style>${STYLE}</style></head><body>${body}<script>${inline}</script></body></html>\n`;
}

/** The script that checks packs, and the page that needs no server. */
export function installVerifier(scope: FastifyInstance, script: string): void {
  const packed = gzipSync(script);
  scope.get(verifierPath(script), { config: { access: 'anyone' } }, ({ headers }, reply) => {
    reply
      .type('text/javascript; charset=utf-8')
      .headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
    const wantsGzip = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
    return wantsGzip ? reply.header('content-encoding', 'gzip').send(packed) : reply.send(script);
  });
  const page = pageOf(script);
  const name = encodeURIComponent('证据包核对.html');
  scope.get(VERIFIER_FILE, { config: { access: 'anyone' } }, (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-disposition', `attachment; filename="verify.html"; filename*=UTF-8''${name}`)
      .send(page),
  );
}
