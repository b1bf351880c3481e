import {
  checkEvidence,
  findingsOf,
  type Check,
  type CheckName,
  type EvidenceChecked,
  type Finding,
  type ReadPack,
} from '../app/evidence/check-evidence.ts';
import type { Hash } from '../app/daily-tree.ts';
import { type ArchiveEntry, readArchive } from './archive.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Documents as text; a document that is no UTF-8 is a finding of its own. */
function split(entries: readonly ArchiveEntry[]): { readonly pack: ReadPack; readonly findings: readonly Finding[] } {
  const [texts, files, findings] = [new Map<string, string>(), new Map<string, Uint8Array>(), [] as Finding[]];
  for (const { name, bytes } of entries) {
    try {
      if (name.startsWith('files/')) files.set(name, bytes);
      else texts.set(name, utf8.decode(bytes));
    } catch {
      // Only the decoder throws here: the bytes are no text.
      findings.push({ entry: name, says: '不是 UTF-8 文字' });
    }
  }
  return { pack: { texts, files }, findings };
}

const UNREADABLE: readonly CheckName[] = ['reasons', 'chain', 'files', 'proof', 'derived'];
const unreadable = (findings: readonly Finding[]): EvidenceChecked => ({
  checks: [{ name: 'documents', findings }, ...UNREADABLE.map((name) => ({ name, findings: null }))],
  events: 0,
});

function checkRoot({ proof }: EvidenceChecked, root: string): Check {
  if (!proof) return { name: 'root', findings: null };
  return { name: 'root', findings: proof.root === root ? [] : [{ entry: 'proof.json', says: `根与所给的 ${root} 不同` }] };
}

export type PackChecked = EvidenceChecked & { readonly findings: readonly Finding[] };

/** A pack's bytes, checked: its documents and files, then every byte of the archive around them. The same wherever it runs. */
export function checkPack(hash: Hash, bytes: Uint8Array, root: string | undefined): PackChecked {
  const { entries, deviation } = readArchive(bytes);
  const { pack, findings } = split(entries);
  const checked = findings.length > 0 ? unreadable(findings) : checkEvidence(hash, pack);
  const says = deviation && `压缩包第 ${deviation.offset + 1} 字节起与导出时不同`;
  const archive = says === undefined ? [] : [{ entry: deviation?.entry ?? '压缩包目录', says }];
  const more: Check[] = [...(root === undefined ? [] : [checkRoot(checked, root)]), { name: 'archive', findings: archive }];
  const checks = [...checked.checks, ...more];
  return { ...checked, checks, findings: findingsOf({ checks }) };
}
