import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dispatch } from '../documents/dispatch/dispatch.ts';
import type { BoundFile, Volume } from '../documents/volume/volume.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { findDrawable } from './drawable.ts';
import { checkTemplate, fillTemplate } from './office-template.ts';
import { findFontFolders } from './find-font-folders.ts';
import { openTypesetter } from './open-typesetter.ts';
import { writeDocx } from './docx/write-docx.ts';

const PACKAGE = 'package.json';
/** The clone, from wherever in it this runs, source or build; the machine's root where it runs outside of one. */
const rootFrom = (folder: string): string =>
  existsSync(join(folder, PACKAGE)) || folder === dirname(folder) ? folder : rootFrom(dirname(folder));

type Rendered = { readonly docx: Uint8Array; readonly pdf: Uint8Array };
type Opened = { readonly typesetter: ReturnType<typeof openTypesetter>; readonly drawable: ReturnType<typeof findDrawable> };

const NO_FONTS = refuse(
  'facts-missing',
  '本机没有中文字体，公文排不出来：请安装 Debian 软件包 fonts-noto-cjk，或把仿宋、小标宋等字体放进 fonts 目录，再重启',
);

/** Every character that is printed. Line breaks and the like are no ink. */
const charactersOf = (paper: Dispatch): readonly string[] => [...new Set(JSON.stringify(paper).replaceAll(/\\[nrt]/g, ''))];

function charactersObstacle(paper: Dispatch, drawable: Opened['drawable']): ReturnType<typeof refuse> | null {
  if (drawable === undefined) return NO_FONTS;
  const missing = charactersOf(paper).filter((character) => !drawable(character));
  if (missing.length === 0) return null;
  return refuse(
    'bad-input',
    `本机的字体里没有“${missing.slice(0, 10).join('')}”，印出来会是方框：请更正文字，或把有此字的字体放进 fonts 目录后重启`,
  );
}

/** A character that no font here can draw, told by its number: a box would say nothing. */
const spelled = (character: string): string => `〔U+${character.codePointAt(0)?.toString(16).toUpperCase()}〕`;

export type Rendering = {
  /** With the office's own template, the .docx is that filled in. */
  readonly setDispatch: (paper: Dispatch, template?: Uint8Array) => Promise<Result<Rendered>>;
  readonly checkTemplate: (name: string, bytes: Uint8Array) => Promise<Result<null>>;
  readonly setVolume: (volume: Volume, files: readonly BoundFile[]) => Promise<Result<Uint8Array>>;
};

/** Sets official papers as .docx and PDF, and volumes as PDF. Fonts are read when the first is set, and once. */
export function openRendering(): Rendering {
  let opened: Opened | undefined;
  const open = (): Opened => {
    const folders = findFontFolders(rootFrom(import.meta.dirname));
    return { typesetter: openTypesetter(folders), drawable: findDrawable(folders) };
  };
  return {
    checkTemplate,
    setDispatch: async (paper, template) => {
      const { typesetter, drawable } = (opened ??= open());
      const obstacle = charactersObstacle(paper, drawable);
      if (obstacle) return obstacle;
      const docx = template === undefined ? await writeDocx(paper) : await fillTemplate(template, paper);
      return ok({ docx, pdf: typesetter.pdf(paper) });
    },
    setVolume: async (volume, files) => {
      const { typesetter, drawable } = (opened ??= open());
      if (drawable === undefined) return NO_FONTS;
      const drawn = (text: string): string => Array.from(text, (each) => (each < ' ' || drawable(each) ? each : spelled(each))).join('');
      return ok(typesetter.volume(volume, files, drawn));
    },
  };
}
