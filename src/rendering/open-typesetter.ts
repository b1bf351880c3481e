import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Dispatch } from '../documents/dispatch/dispatch.ts';
import { pageData } from './page-data.ts';
import { TEMPLATE } from './typst-template.ts';

export type Typesetter = {
  /** PDF 1.7, the same bytes for the same paper and the same fonts. */
  readonly pdf: (dispatch: Dispatch) => Uint8Array;
  /** The pages as one drawing, to be looked at. */
  readonly svg: (dispatch: Dispatch) => string;
};

/** Opens the typesetter over the fonts of this machine. Opening reads every font once; setting a page then takes milliseconds. */
export function openTypesetter(folders: readonly string[]): Typesetter {
  // An empty workspace: the template reads no files, and nothing that somebody typed is markup.
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...folders] }] });
  const set = <T>(dispatch: Dispatch, draw: (document: NonNullable<ReturnType<typeof compiler.compile>['result']>) => T): T => {
    const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: pageData(dispatch) });
    const { result } = compiled;
    if (result === null || compiled.hasError()) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
    const drawn = draw(result);
    compiler.evictCache(10);
    return drawn;
  };
  return {
    pdf: (dispatch) => set(dispatch, (document) => compiler.pdf(document, { pdfStandard: '1.7', creationTimestamp: 0 })),
    svg: (dispatch) => set(dispatch, (document) => compiler.plainSvg(document)),
  };
}
