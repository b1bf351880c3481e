// node dev/county/write.ts <folder> [seed]: an invented office folder to try things on, 26 applicants and ten pilots.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeOfficeFolder } from './office-folder.ts';

const [folder, seed = '2026'] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(seed)) {
  console.error('用法：node dev/county/write.ts <文件夹> [种子数]');
  process.exit(2);
}
const files = await makeOfficeFolder({ seed: Number(seed), applicants: 26, pilots: 10, untidy: true });
for (const { name, bytes } of files) {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
console.log(`已写入 ${files.length} 个文件：${folder}`);
