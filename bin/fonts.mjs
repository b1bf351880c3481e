import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** The only free 仿宋 with simplified characters, in four faces (GPL with font exception), lies in this Debian package; nothing else of it is taken. */
const PACKAGE = 'texlive-lang-chinese';
const WITHIN = './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';
const FACES = ['FandolFang-Regular', 'FandolHei-Regular', 'FandolKai-Regular', 'FandolSong-Regular', 'FandolSong-Bold'];
const folder = join(root, 'fonts');

const run = (command, args, cwd) => spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;
const apt = (args, cwd) => run('apt-get', ['-q', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', ...args], cwd);

function unpack(into) {
  const got = apt(['download', PACKAGE], into) || (process.getuid?.() === 0 && apt(['update']) && apt(['download', PACKAGE], into));
  const archive = got && readdirSync(into).find((name) => name.endsWith('.deb'));
  if (!archive) return false;
  const wanted = FACES.map((face) => `${WITHIN}/${face}.otf`);
  return run('sh', ['-c', `dpkg-deb --fsys-tarfile "$0" | tar x --strip-components=9 "$@"`, archive, ...wanted], into);
}

/**
 * Once a clone: fetches the faces of official papers into fonts/. Where it cannot (no Debian, no network), papers are set with what the
 * machine has, character by character; remove fonts/ to have it tried again, or put an office's own fonts into it.
 */
export function fetchFonts() {
  if (existsSync(folder)) return;
  console.error('正在取公文字体（仿宋、楷体、黑体、小标宋，约49MB）… Fetching the faces of official papers');
  const work = mkdtempSync(join(root, '.fonts-'));
  try {
    const done = unpack(work);
    mkdirSync(folder);
    for (const face of done ? FACES : []) renameSync(join(work, `${face}.otf`), join(folder, `${face}.otf`));
    if (!done)
      writeFileSync(
        join(folder, '没有取到.txt'),
        '没有取到公文字体，公文用本机已有的字体排。删去本目录后再启动，会再取一次；也可以把仿宋、小标宋等字体放在这里。\n',
      );
    if (!done) console.error('没有取到，公文用本机已有的字体排。 Not fetched: papers are set with the fonts of this machine.');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
