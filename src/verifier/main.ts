import '../web/old-browsers.ts';
import { config } from 'zod';
import { checkPack, type PackChecked } from '../files/check-pack.ts';
import { sha256 } from '../kernel/sha256.ts';
import { CHECK_WORDS, WORDS } from './words.ts';

// The page's policy lets no code be made at run time, not even to see whether it could be.
config({ jitless: true });

const utf8 = new TextEncoder();
/** Half a surrogate pair becomes U+FFFD, as with Node's hash: the same text has the same digest there and here. */
const hash = (data: string | Uint8Array): string => sha256(typeof data === 'string' ? utf8.encode(data) : data);

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** Text only, never markup: what stands in a pack is written by others. */
function element(tag: string, text: string, ...children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...children);
  return made;
}

const listOf = (items: readonly HTMLElement[], className = ''): HTMLElement => {
  const list = element('ul', '', ...items);
  list.className = className;
  return list;
};

function lineOf({ name, findings }: PackChecked['checks'][number]): HTMLElement {
  const state = findings === null ? 'open' : findings.length === 0 ? 'good' : 'bad';
  const line = element('li', '', element('strong', `${WORDS.marks[state]} ${CHECK_WORDS[name]}`));
  line.dataset['check'] = name;
  line.dataset['state'] = state;
  line.className = state === 'open' ? 'soft' : state;
  if (findings === null) line.append(element('p', WORDS.notAsked));
  if (findings?.length) line.append(listOf(findings.map(({ entry, says }) => element('li', `${entry}：${says}`))));
  return line;
}

/** Whether the page itself lists this root; a page opened from a file lists none. */
const isPublished = (root: string): boolean => [...document.querySelectorAll('td code')].some(({ textContent }) => textContent === root);

function proofOf({ proof }: PackChecked): HTMLElement[] {
  if (!proof) return [];
  const told = isPublished(proof.root) ? WORDS.published(proof.on) : WORDS.compare(proof.on);
  return [element('p', WORDS.covers(proof.version, proof.on)), element('p', '', element('code', proof.root)), element('p', told)];
}

function show(name: string, checked: PackChecked): void {
  const { findings, events, checks } = checked;
  const isWhole = findings.length === 0;
  const verdict = element('p', isWhole ? WORDS.whole(name, events) : WORDS.broken(name, findings.length));
  verdict.className = isWhole ? 'good lead' : 'bad lead';
  find('pack-result').replaceChildren(verdict, ...(isWhole ? proofOf(checked) : []), listOf(checks.map(lineOf), 'plain'));
}

const say = (text: string): void => find('pack-result').replaceChildren(element('p', text));
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

async function check(file: File): Promise<void> {
  say(WORDS.checking(file.name));
  // What was just said is to be seen before the work begins, which lets nothing else happen.
  await nextFrame();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const root = (find('pack-root') as HTMLInputElement).value.trim().toLowerCase();
  show(file.name, checkPack(hash, bytes, root === '' ? undefined : root));
}

const start = (file: File | undefined): void => {
  if (!file) return;
  check(file).catch((error: unknown) => say(WORDS.unreadable(error instanceof Error ? error.message : String(error))));
};

const input = find('pack-file') as HTMLInputElement;
// Chosen again, the same file is checked again: it may have been changed meanwhile.
input.addEventListener('change', () => {
  start(input.files?.[0]);
  input.value = '';
});
const place = find('pack');
place.addEventListener('dragover', (event) => event.preventDefault());
place.addEventListener('drop', (event) => {
  event.preventDefault();
  start(event.dataTransfer?.files[0]);
});
place.hidden = false;
