import type { FastifyReply } from 'fastify';

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/** Percent-encoded per RFC 8187: nothing in a name can end the header or the quotes. */
const encode = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

type File = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };

/** Always saved, never shown: what people upload must not run as a page of this site. */
const attach = (reply: FastifyReply, file: File, cache: string): FastifyReply =>
  reply
    .type(MEDIA_TYPE.test(file.mime) ? file.mime : 'application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${encode(file.name)}`)
    .header('cache-control', cache)
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));

/** A file that is kept as it is. */
export const sendAttachment = (reply: FastifyReply, file: File): FastifyReply =>
  attach(reply, file, 'private, max-age=31536000, immutable');
/** A file that is made anew each time. */
export const sendFresh = (reply: FastifyReply, file: File): FastifyReply => attach(reply, file, 'no-store');
