import { splitWording, type Wording } from '../../../policy/wording/split-wording.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';

/** Far more than any plan with its annexes. */
const MOST_CHARACTERS = 1_000_000;
/** Comparing takes time with the product of two texts' clauses. */
const MOST_CLAUSES = 1_000;

/** The clauses of an official text by its own numbering; `name` is the paper's, for the refusals: far too long, or with no clauses at all. */
export function wordingOf(name: string, text: string): Result<Wording> {
  if (text.length > MOST_CHARACTERS) return refuse('too-large', `${name}：超过一百万字，不像一份方案或办法，请核对文件`);
  const wording = splitWording(text);
  if (wording.clauses.length > MOST_CLAUSES) return refuse('too-large', `${name}：超过一千条，不像一份方案或办法，请核对文件`);
  if (wording.clauses.length > 0) return ok(wording);
  return refuse('unreadable-file', `${name}：没有找到条款。文本须有“一、”“（一）”或“第一条”这样的序号`);
}
