const SPACE = 'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange';
/** A font's codes that are characters already: 'UniGB-UCS2-H' and the like. What stands between, the library asks for by name, and is the same. */
const IS_CHARACTERS = /^Uni(GB|CNS|JIS|KS)-(UCS2|UTF16)-[HV]$/;
const TO_CHARACTERS = /^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/;
const MAPS = [
  [IS_CHARACTERS, `${SPACE} 1 begincidrange <0000> <FFFF> 0 endcidrange endcmap`],
  [TO_CHARACTERS, `${SPACE} 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap`],
] as const;

/**
 * The tables that PDF takes as known to every reader, as far as invoices need them: a font named by its characters, not embedded, as older
 * programs wrote. The numbers that stand between code and character are left out on both sides, so the characters come out right and only the
 * widths are reckoned. Nothing is fetched; any other table is said to be missing, and text in that font is not read.
 */
export class PredefinedCmaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? MAPS.find(([names]) => names.test(filename)) : undefined;
    if (map === undefined) throw new Error(`no ${kind} ${filename}`);
    return new TextEncoder().encode(map[1]);
  }
}
