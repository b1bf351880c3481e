import { proofsOf } from '../evidence/proofs.ts';
import { PROOF_WORDS } from '../evidence/words.ts';
import { MATERIALS, type Material } from '../materials.ts';
import type { PaperRef } from '../records.ts';
import type { Dossier } from '../state.ts';

/** A file that carries a material of measures/12.2, by digest. */
export type MaterialFile = { readonly name: string; readonly digest: string };
export type MaterialFiles = Readonly<Record<Material, readonly MaterialFile[]>>;
/** A paper kept about the firm, and what it is about: `acceptance.` and the material. */
export type AcceptancePaper = PaperRef & { readonly about: string };

const once = (files: readonly MaterialFile[]): readonly MaterialFile[] =>
  files.filter(({ digest }, at) => files.findIndex((each) => each.digest === digest) === at);

type Imported = { readonly source?: { readonly file: string; readonly digest?: string } };
const sourceOf = ({ source }: Imported): MaterialFile[] =>
  source?.digest === undefined ? [] : [{ name: source.file, digest: source.digest }];

/** What already lies on the file: the sheets that were imported, the invoices, slips and vouchers, the evidence of the diagnosis and of the level after. */
function onFile({ expenses, levels, diagnosis, evidence: papers }: Dossier, material: Material): readonly MaterialFile[] {
  if (material === 'ledger') return expenses.flatMap(sourceOf);
  if (material === 'vouchers')
    return expenses.flatMap(({ id, title, invoiceFile }) => [
      ...(invoiceFile === undefined ? [] : [{ name: `${title}的发票`, digest: invoiceFile }]),
      ...proofsOf(papers?.proofs, id).map(({ kind, paper }) => ({ name: `${title}的${PROOF_WORDS[kind]}`, digest: paper.digest })),
    ]);
  if (material !== 'level-evidence') return [];
  const evidence = Object.values(diagnosis?.delivery?.report.evidence ?? {}).flatMap((each) => each?.papers ?? []);
  const sheets = [levels.before, levels.after].flatMap((each) => (each === undefined ? [] : sourceOf(each)));
  const onSite = levels.after?.onSite?.papers ?? [];
  return [...sheets, ...[...evidence, ...onSite].map(({ name, digest }) => ({ name, digest }))];
}

/** The files behind each of the four materials: what was handed in as such, and what lies on the file already. */
export function materialFilesOf(state: Dossier, papers: readonly AcceptancePaper[]): MaterialFiles {
  const filesOf = (material: Material): readonly MaterialFile[] => {
    const sent = papers.filter(({ about }) => about === `acceptance.${material}`).map(({ name, digest }) => ({ name, digest }));
    return once([...sent, ...onFile(state, material)]);
  };
  return Object.fromEntries(MATERIALS.map((material) => [material, filesOf(material)])) as Record<Material, readonly MaterialFile[]>;
}
