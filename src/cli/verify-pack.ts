import { hash as digest } from 'node:crypto';
import { checkEvidence, type EvidenceChecked, type Finding } from '../app/evidence/check-evidence.ts';
import { type ArchiveEntry, readArchive } from '../files/archive.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const hash = (data: string | Uint8Array): string => digest('sha256', data);

/** Documents as text; a document that is no UTF-8 is a finding of its own. */
function split(entries: readonly ArchiveEntry[]) {
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

/** A pack's bytes, checked: its documents and files, then every byte of the archive around them. */
export function checkPack(bytes: Uint8Array, root: string | undefined): EvidenceChecked {
  const { entries, deviation } = readArchive(bytes);
  const { pack, findings } = split(entries);
  const checked = findings.length > 0 ? { findings, events: 0 } : checkEvidence(hash, pack);
  const more: Finding[] = [];
  if (root !== undefined && checked.proof && checked.proof.root !== root)
    more.push({ entry: 'proof.json', says: `根与所给的 ${root} 不同` });
  if (deviation) more.push({ entry: deviation.entry ?? '压缩包目录', says: `压缩包第 ${deviation.offset + 1} 字节起与导出时不同` });
  return { ...checked, findings: [...checked.findings, ...more] };
}
