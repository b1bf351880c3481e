import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { statusOf } from './refusal-status.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = new Set(['.js', '.css', '.json', '.svg', '.html']);

type Asset = { readonly plain: Buffer; readonly type: string; brotli?: Buffer };

/** Every file of the build by its name under the folder. Only these names are ever served: no path can lead elsewhere. */
function assetsIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), join(entry.parentPath, entry.name)]));
}

/** Read when first asked for and kept; compressed when a browser first wants it so. */
function cached(names: Map<string, string>): (name: string) => Asset | undefined {
  const assets = new Map<string, Asset>();
  return (name) => {
    const path = names.get(name);
    if (path === undefined) return undefined;
    const asset = assets.get(name) ?? { plain: readFileSync(path), type: MEDIA_TYPES[extname(name)] ?? 'application/octet-stream' };
    assets.set(name, asset);
    return asset;
  };
}

function sendAsset(reply: FastifyReply, name: string, asset: Asset): FastifyReply {
  reply.type(asset.type).header('vary', 'accept-encoding');
  // The bundler puts a hash of the content into the names under assets/.
  if (name.startsWith('assets/')) reply.header('cache-control', 'public, max-age=31536000, immutable');
  const wantsBrotli = /\bbr\b/.test(String(reply.request.headers['accept-encoding'] ?? ''));
  if (!wantsBrotli || !COMPRESSED.has(extname(name))) return reply.send(asset.plain);
  asset.brotli ??= brotliCompressSync(asset.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return reply.header('content-encoding', 'br').send(asset.brotli);
}

/** A folder that the bundler filled, served under `at`: its files, and its one page for every other address there. `headers`: what that page may besides. */
function installBuiltPages(app: FastifyInstance, at: string, folder: string, headers: Readonly<Record<string, string>> = {}): void {
  const find = cached(assetsIn(folder));
  const page = (reply: FastifyReply): FastifyReply => {
    const html = find('index.html');
    if (html === undefined) throw new Error(`no index.html in ${folder}`);
    const nonce = `<meta property="csp-nonce" content="${reply.request.nonce}">`;
    return reply
      .headers(headers)
      .type(html.type)
      .send(html.plain.toString().replace('<head>', `<head>${nonce}`));
  };
  app.get<{ Params: { '*': string } }>(`${at}/*`, { config: { access: 'anyone' } }, (request, reply) => {
    const name = request.params['*'];
    const asset = name === 'index.html' ? undefined : find(name);
    if (asset !== undefined) return sendAsset(reply, name, asset);
    if (name.startsWith('assets/'))
      return reply.status(statusOf('not-found')).type('text/plain; charset=utf-8').send('没有这个文件，请刷新页面');
    return page(reply);
  });
  app.get(at, { config: { access: 'anyone' } }, (_, reply) => reply.redirect(`${at}/`));
}

/** The office's workbench. */
export const installOfficePages = (app: FastifyInstance, folder: string): void => installBuiltPages(app, '/office', folder);
/** The inspectors' offline app; a photo says where it was taken, where its taker allows it. */
export const installFieldPages = (app: FastifyInstance, folder: string): void =>
  installBuiltPages(app, '/field', folder, { 'permissions-policy': 'camera=(), microphone=(), geolocation=(self)' });
