import { compareWithList, makeHashList, readHashList, writeHashList } from '../../intake/hash-list.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { listProjects } from '../list-projects.ts';
import type { Ports, Who } from '../ports.ts';
import type { Comparison } from '../store-comparisons.ts';

/** Some eighty thousand firms. */
const MOST_SIGNS = 5 * 1024 * 1024;
const STEP = 200;

/** Credit codes of every firm with a project here that the person may list. */
async function ownCodes(ports: Ports, who: Who): Promise<Result<readonly string[]>> {
  const codes: string[] = [];
  let after: string | undefined;
  do {
    const page = await listProjects(ports, who, { limit: STEP, ...(after !== undefined && { after }) });
    if (!page.ok) return page;
    codes.push(...page.value.items.map(({ creditCode }) => creditCode));
    after = page.value.next ?? undefined;
  } while (after !== undefined);
  return ok(codes);
}

/** The programme's firms as a list for another government (measures/10), under a fresh salt. Refuses a short secret. Nothing is kept of it. */
export async function exportList(ports: Ports, who: Who, secret: string): Promise<Result<string>> {
  const codes = await ownCodes(ports, who);
  if (!codes.ok) return codes;
  const { name } = await ports.store.in(who.programmeId).getProgramme();
  const list = makeHashList(codes.value, { issuer: name, salt: ports.hash(ports.newId() + secret).slice(0, 32), secret });
  return list.ok ? ok(writeHashList(list.value)) : list;
}

/**
 * Lays another government's list beside the programme's firms, and keeps what it came to; the secret is not kept. Refuses what is no whole list,
 * and a short secret.
 */
export async function importList(ports: Ports, who: Who, text: string, secret: string): Promise<Result<Comparison>> {
  if (text.length > MOST_SIGNS) return refuse('too-large', '比对名单不超过5MB，请核对是否选错文件');
  const list = readHashList(text);
  if (!list.ok) return list;
  const codes = await ownCodes(ports, who);
  if (!codes.ok) return codes;
  const matched = compareWithList(codes.value, list.value, secret);
  if (!matched.ok) return matched;
  const { today, at } = await ports.moment(who.programmeId);
  const { personId, name } = who.actor;
  const { issuer, hashes } = list.value;
  const compared = {
    id: ports.newId(),
    issuer,
    digest: ports.hash(text),
    count: hashes.length,
    matched: matched.value,
    by: { personId, name },
    on: today,
    at,
  };
  return ports.store.transact(who.programmeId, async (tx) => {
    await tx.addComparison(compared);
    return ok(compared);
  });
}
