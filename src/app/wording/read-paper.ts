import type { Wording } from '../../../policy/wording/split-wording.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import { wordingOf } from './wording-of.ts';

export type Paper = { readonly file: UploadedFile; readonly digest: string; readonly wording: Wording };

/** The one paper that an officer brought, split into clauses. Refuses others, several papers, and what is no numbered text. */
export async function readPaper(ports: Ports, { actor }: Who, files: readonly UploadedFile[]): Promise<Result<Paper>> {
  if (!actor.roles.includes('officer')) return refuse('not-permitted', '正式文本由县工信商务局经办人员导入');
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse('bad-input', '一次导入一份文本：方案和办法在同一个文件里，或分两次');
  const text = await ports.readPaper(file.name, file.bytes);
  if (!text.ok) return text;
  const wording = wordingOf(file.name, text.value);
  return wording.ok ? ok({ file, digest: ports.hash(file.bytes), wording: wording.value }) : wording;
}
