import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

const findChromium = () => [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place));
const succeeds = (command, args, options = {}) => spawnSync(command, args, { stdio: 'ignore', ...options }).status === 0;
/** Chinese pages without a Chinese font are rows of boxes, and their tests measure boxes. */
const hasChineseFont = () => spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).stdout?.trim() !== '';

function installFromDebian() {
  console.error(`正在安装 ${PACKAGES.join('、')} … Installing the browser the tests need`);
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = () => succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], options);
  return install() || (succeeds('apt-get', ['update', '-q'], options) && install());
}

/** Path of a Chromium with a Chinese font beside it; installs Debian's when run as root, else ends with what to install. */
export function getBrowser() {
  const isReady = () => findChromium() !== undefined && hasChineseFont();
  if (!isReady() && process.getuid?.() === 0 && succeeds('apt-get', ['--version'])) installFromDebian();
  if (isReady()) return findChromium();
  console.error(
    `浏览器测试需要 Chromium 和中文字体。请先运行（管理员）：apt-get install ${PACKAGES.join(' ')}；浏览器在别处时，用环境变量 CHROMIUM 指明其路径。`,
  );
  console.error('The browser tests need Chromium and a Chinese font: install them as above, or set CHROMIUM to its path.');
  process.exit(1);
}
