import type { Township } from '../../policy/townships/index.ts';
import { expects, reads, squeeze, type Reading } from './reading.ts';

const stemOf = (name: string): string => name.slice(0, -1);
/** A township keeps its stem when it becomes a town; the stem alone would also be a road's, so an address has to say which. */
const namesOf = ({ name }: Township): readonly string[] => [name, ...['乡', '镇'].map((kind) => `${stemOf(name)}${kind}`)];

/** The one township that an address names; undefined where it names none, or several. */
export function townshipIn(address: string, townships: readonly Township[]): Township | undefined {
  const text = squeeze(address);
  const named = townships.filter((township) => namesOf(township).some((name) => text.includes(name)));
  return named.length === 1 ? named[0] : undefined;
}

/** A cell that is to say the township: its name, with or without 乡 or 镇, its code, or an address that names it. */
export function readTownship(cell: string, townships: readonly Township[]): Reading<Township> {
  const text = squeeze(cell);
  const plain = townships.find(({ code, name }) => [code, `${code}000`, stemOf(name)].includes(text));
  const found = plain ?? townshipIn(text, townships);
  return found ? reads(found) : expects(`应为 ${townships.map(({ name }) => name).join('、')} 之一`);
}
