import { writeFile } from 'node:fs/promises';
import type { Evidence } from '../app/evidence/evidence.ts';
import { gatherEvidence } from '../app/evidence/gather-evidence.ts';
import { packEntries } from '../app/evidence/pack-entries.ts';
import type { Looking } from '../deployment/on-database.ts';
import { bindArchive } from '../files/archive.ts';
import { refuse, type Result } from '../kernel/result.ts';
import { parseFlags } from './flags.ts';
import { isMissing } from './missing.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { onChosenDatabase } from './which-database.ts';

export const EXPORT_USAGE = `用法：shuzhuan export-evidence <案卷编号> --out <证据包.zip> [--data <数据目录>]
  导出一个案卷的全部经过、结论、原始文件和公布的根之下的证明，供库外核对；也可用环境变量 DATABASE_URL。
`;

type Packed = { readonly bytes: Uint8Array; readonly evidence: Evidence };

/** The pack of this case, in whichever programme it is. */
export async function packCase(ports: Looking, caseId: string): Promise<Result<Packed>> {
  for (const { id } of await ports.store.listProgrammes()) {
    if (!(await ports.store.in(id).findCase(caseId))) continue;
    const gathered = await gatherEvidence(ports, id, caseId);
    if (!gathered.ok) return gathered;
    const entries = packEntries(ports.hash, gathered.value);
    const bytes = bindArchive(entries);
    return { ok: true, value: { bytes, evidence: gathered.value } };
  }
  return refuse('not-found', `没有案卷 ${caseId}`);
}

async function write(out: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await writeFile(out, bytes);
    return undefined;
  } catch (error) {
    if (isMissing(error)) return `不能写到 ${out}：没有这个文件夹，或没有权限`;
    throw error;
  }
}

/** `shuzhuan export-evidence`: one case as a pack that anybody can check. Exit 1 where there is no such case or database. */
export async function runExportEvidence(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const flags = parseFlags(args, { data: text, out: text });
  const [caseId, ...more] = flags?.positionals ?? [];
  const { data, out } = flags?.values ?? {};
  if (caseId === undefined || out === undefined || more.length > 0) {
    await terminal.complain(EXPORT_USAGE);
    return 2;
  }
  const opened = await onChosenDatabase(data, (ports) => packCase(ports, caseId));
  const packed = opened.ok ? opened.value : opened;
  const complaint = packed.ok ? await write(out, packed.value.bytes) : packed.refusal.message;
  if (complaint !== undefined || !packed.ok) {
    await terminal.complain(`${complaint}\n`);
    return 1;
  }
  const { proof, events, files } = packed.value.evidence;
  await terminal.write(`${out}：经过 ${events.length} 条，文件 ${files.length} 份\n  ${proof.on} 的根 ${proof.root}\n`);
  return 0;
}
