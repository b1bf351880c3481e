import { isCreditCode, normaliseCreditCode } from '../kernel/credit-code.ts';
import { keyedHash } from '../kernel/keyed-hash.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { sha256 } from '../kernel/sha256.ts';

/**
 * A list of firms that another government can compare with its own without either telling names. `hashes`: HMAC-SHA-256 of salt and credit
 * code under a secret that both agreed on by another way, sorted. A bare salted hash would not do: there are few enough credit codes (six
 * digits of region, nine of a counted body, most of them in public registers) to try them all within hours; so whoever has the list and the
 * secret can test any firm, and whoever lacks the secret can test none.
 */
export type HashList = { readonly issuer: string; readonly salt: string; readonly hashes: readonly string[] };

const TITLE = '数转名单比对 第1版';
const LEAST_SECRET = 16;
const HEADS = ['出具单位：', '盐值：', '家数：', '摘要：'] as const;
const HASH = /^[0-9a-f]{64}$/;
const digestOf = ({ salt, hashes }: Pick<HashList, 'salt' | 'hashes'>): string => sha256([salt, ...hashes].join('\n'));

/** The hash of one firm in one list. */
const hashOf = (secret: string, salt: string, creditCode: string): string => keyedHash(secret, salt + normaliseCreditCode(creditCode));

const tooShort = (): Result<never> => refuse('bad-input', `约定的口令至少${LEAST_SECRET}个字，请双方另行约定（不要写在名单里）`);

/** `salt`: 32 hex digits, fresh for each list, so that two lists cannot be laid over one another. Refuses a short secret, and what is no credit code. */
export function makeHashList(
  codes: readonly string[],
  { issuer, salt, secret }: { readonly issuer: string; readonly salt: string; readonly secret: string },
): Result<HashList> {
  if (secret.length < LEAST_SECRET) return tooShort();
  const wrong = codes.find((code) => !isCreditCode(normaliseCreditCode(code)));
  if (wrong !== undefined) return refuse('bad-input', `“${wrong}”不是统一社会信用代码，请先更正`);
  const hashes = [...new Set(codes.map((code) => hashOf(secret, salt, code)))].toSorted();
  return ok({ issuer, salt, hashes });
}

/** The list as a text file: a head that anybody can read, then one hash a line. */
export const writeHashList = (list: HashList): string =>
  [
    TITLE,
    `${HEADS[0]}${list.issuer}`,
    `${HEADS[1]}${list.salt}`,
    `${HEADS[2]}${list.hashes.length}`,
    `${HEADS[3]}${digestOf(list)}`,
    ...list.hashes,
    '',
  ].join('\n');

const notOne = (why: string): Result<never> => refuse('unreadable-file', `这不是完整的比对名单：${why}，请对方重新导出`);

/** A file → the list; refuses another format, a list cut off, and one changed on the way. */
export function readHashList(text: string): Result<HashList> {
  const [title, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (title !== TITLE) return notOne(`第一行应为“${TITLE}”`);
  const values = HEADS.map((head, at) => (lines[at]?.startsWith(head) ? lines[at].slice(head.length).trim() : undefined));
  const [issuer, salt, count, digest] = values;
  if (issuer === undefined || salt === undefined || !/^[0-9a-f]{32}$/.test(salt)) return notOne('缺出具单位或盐值');
  const hashes = lines.slice(HEADS.length).filter((line) => line !== '');
  if (hashes.some((hash) => !HASH.test(hash)) || String(hashes.length) !== count) return notOne('家数与内容不符');
  return digest === digestOf({ salt, hashes }) ? ok({ issuer, salt, hashes }) : notOne('摘要不符，内容被改动过');
}

/** Which of one's own firms stand on another's list. Under another secret than the list was made with, none do. Refuses a short secret. */
export function compareWithList(codes: readonly string[], { salt, hashes }: HashList, secret: string): Result<readonly string[]> {
  if (secret.length < LEAST_SECRET) return tooShort();
  const theirs = new Set(hashes);
  return ok(codes.filter((code) => theirs.has(hashOf(secret, salt, code))));
}
