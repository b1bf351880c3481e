import { PAGE, points, SIZE } from './page-measures.ts';

/** Full-width characters of a title that fit on one line. */
const MOST = Math.floor(points(PAGE.coreWidth) / SIZE.title);
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words of this field that the dictionary does not have whole. */
const TERMS = /(数字化|服务商)/u;
/** What stands with the words after it: opening marks, and what leads on to a noun or a verb. */
const LEADS = /([（《“‘〔【]|^[拟将对和与为在])$/u;
/** What stands with the words before it, as does a single character that does not follow a firm's name: closing marks, the form of a firm. */
const CLINGS = /^([）》”’〕】、，：；。的]|有限|股份|责任|公司)/u;
const FIRM = /公司$/u;
/** How many characters off its share a line may be for the sake of ending with the name of a firm. */
const AT_A_NAME = 4;
/** A title of more is no title any more. */
const MOST_LINES = 6;
const NARROW = /[\u0020-\u007e]/u;

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (NARROW.test(sign) ? 0.5 : 1), 0);

const isOneWith = (last: string, next: string): boolean =>
  LEADS.test(last) || CLINGS.test(next) || (next.length === 1 && !FIRM.test(last) && !LEADS.test(next));

const wordsIn = (title: string): readonly string[] =>
  title.split(TERMS).flatMap((part) => (TERMS.test(part) ? [part] : Array.from(words.segment(part), ({ segment }) => segment)));

/** The title in pieces between which a line may end. */
function piecesOf(title: string): readonly string[] {
  const pieces: string[] = [];
  for (const segment of wordsIn(title)) {
    const last = pieces.at(-1);
    if (last !== undefined && isOneWith(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** So many lines, each as near as it can be to its share of what is left. */
function inLines(pieces: readonly string[], count: number): readonly string[] {
  const whole = pieces.join('');
  if (count === 1) return [whole];
  const heads = pieces.map((_, at) => pieces.slice(0, at + 1).join(''));
  const share = widthOf(whole) / count;
  const offOf = (head: string): number =>
    widthOf(head) > MOST ? Infinity : Math.abs(widthOf(head) - share) - (FIRM.test(head) ? AT_A_NAME : 0);
  const [best = whole] = heads.toSorted((a, b) => offOf(a) - offOf(b));
  return [best, ...inLines(pieces.slice(heads.indexOf(best) + 1), count - 1)];
}

/** A title in lines of about one length that end where a word does (7.3.1); as it is where no such lines hold it. */
export function titleLines(title: string): readonly string[] {
  const pieces = piecesOf(title);
  const fewest = Math.max(1, Math.ceil(widthOf(title) / MOST));
  if (fewest > MOST_LINES) return [title];
  for (const count of [fewest, fewest + 1]) {
    const lines = inLines(pieces, count);
    if (lines.every((each) => each !== '' && widthOf(each) <= MOST)) return lines;
  }
  return [title];
}
