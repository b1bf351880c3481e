import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { isUnstorable } from './unstorable.ts';

const MEGABYTE = 1024 * 1024;
const MOST_PER_FILE = 50 * MEGABYTE;
const MOST_TOGETHER = 200 * MEGABYTE;
const MOST_FILES = 2000;

export type Upload = {
  readonly files: ReadonlyArray<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly fields: Readonly<Record<string, string>>;
};

const tooLarge = (what: string) => refuse('too-large', `${what}。单个文件不超过50MB，一次合计不超过200MB，请分开上传`);

/** The bytes of one file, or undefined as soon as they are more than allowed. */
async function readBytes(part: MultipartFile, allowed: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > allowed) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Lets what is still coming run past: a browser reads our answer only after it has sent everything. */
function letPass({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

/** The files, if any, and fields of a multipart request; stops keeping anything at the first byte over the limits. */
export async function readPartedForm(request: FastifyRequest): Promise<Result<Upload>> {
  const result = await readParts(request);
  if (!result.ok) letPass(request);
  return result;
}

/** The same where there has to be a file. */
export async function readUpload(request: FastifyRequest): Promise<Result<Upload>> {
  const upload = await readPartedForm(request);
  return upload.ok && upload.value.files.length === 0 ? refuse('bad-input', '没有收到文件，请选择文件夹或文件后再上传') : upload;
}

/** The one file of a multipart request, and its fields. `what` says what is asked for (“一份回单”). Refuses several, and what `readUpload` refuses. */
export async function readOneFile(
  request: FastifyRequest,
  what: string,
): Promise<Result<{ readonly file: Upload['files'][number]; readonly fields: Upload['fields'] }>> {
  const upload = await readUpload(request);
  if (!upload.ok) return upload;
  const { files, fields } = upload.value;
  const [file, ...more] = files;
  return file === undefined || more.length > 0 ? refuse('bad-input', `请一次上传${what}`) : ok({ file, fields });
}

async function readParts(request: FastifyRequest): Promise<Result<Upload>> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_TOGETHER + MEGABYTE) return tooLarge('上传的文件合计过大');
  const files: Array<{ name: string; bytes: Uint8Array }> = [];
  const fields: Record<string, string> = {};
  let left = MOST_TOGETHER;
  for await (const part of request.parts({ limits: { files: MOST_FILES, fields: 20, fileSize: MOST_PER_FILE + 1 } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value);
      continue;
    }
    // A file input that was left empty is sent too: without a name and without a byte.
    if (part.filename === '') {
      part.file.resume();
      continue;
    }
    if (isUnstorable(part.filename)) return refuse('bad-input', '有文件的名称含有不可见的控制字符，请改名后再上传');
    const bytes = await readBytes(part, Math.min(left, MOST_PER_FILE));
    if (bytes === undefined) return tooLarge(`“${part.filename}”过大`);
    left -= bytes.length;
    files.push({ name: part.filename, bytes });
  }
  return ok({ files, fields });
}
