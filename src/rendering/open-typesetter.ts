import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Dispatch } from '../documents/dispatch/dispatch.ts';
import type { BoundFile, Volume } from '../documents/volume/volume.ts';
import { bindFiles } from './bind-files.ts';
import { measuresOf, pageData } from './page-data.ts';
import { PRELUDE, TEMPLATE } from './typst-template.ts';
import { volumeData } from './volume-data.ts';
import { VOLUME_TEMPLATE } from './volume-template.ts';

export type Typesetter = {
  /** PDF 1.7, the same bytes for the same paper and the same fonts. */
  readonly pdf: (dispatch: Dispatch) => Uint8Array;
  /** The pages as one drawing, to be looked at. */
  readonly svg: (dispatch: Dispatch) => string;
  /** A firm's file with its papers as pages; what cannot be a page is only named in it. `drawn`: the text with nothing that no font draws. */
  readonly volume: (volume: Volume, files: readonly BoundFile[], drawn: (text: string) => string) => Uint8Array;
};
type Compiled = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;
type Source = { readonly mainFileContent: string; readonly inputs: Record<string, string> };

const PDF = { pdfStandard: '1.7', creationTimestamp: 0 } as const;
/** The papers of a volume come into this folder from memory; nothing is read from the disk. */
const WORKSPACE = '/shuzhuan-volume';

/** Opens the typesetter over the fonts of this machine. Opening reads every font once; setting a page then takes milliseconds. */
export function openTypesetter(folders: readonly string[]): Typesetter {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [...folders] }] });
  const set = <T>(source: Source, draw: (document: Compiled) => T): T => {
    const compiled = compiler.compile(source);
    const { result } = compiled;
    if (result === null || compiled.hasError()) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
    const drawn = draw(result);
    compiler.evictCache(10);
    return drawn;
  };
  const asPdf = (document: Compiled): Uint8Array => compiler.pdf(document, PDF);
  const paper = (dispatch: Dispatch): Source => ({ mainFileContent: PRELUDE + TEMPLATE, inputs: pageData(dispatch) });
  return {
    pdf: (dispatch) => set(paper(dispatch), asPdf),
    svg: (dispatch) => set(paper(dispatch), (document) => compiler.plainSvg(document)),
    volume: (volume, files, drawn) => {
      try {
        const inputs = { volume: drawn(volumeData(volume, bindFiles(compiler, WORKSPACE, files))), measures: measuresOf(1) };
        return set({ mainFileContent: PRELUDE + VOLUME_TEMPLATE, inputs }, asPdf);
      } finally {
        compiler.resetShadow();
      }
    },
  };
}
