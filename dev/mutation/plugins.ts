type Node = {
  readonly type: string;
  readonly value?: unknown;
  readonly expressions?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly callee?: { readonly name?: string };
};
type Place = { readonly node: Node; readonly parent: Node | null };
type Cast = { readonly node: { readonly expression: Node }; replaceWith(node: Node): unknown };
type Whole = Place & { isProgram(): boolean; traverse(visitor: { TSAsExpression(cast: Cast): void }): void };

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** Puts a value into the words and decides nothing. */
const isPlain = ({ type }: Node): boolean => ['Identifier', 'MemberExpression', 'CallExpression'].includes(type);
const textsOf = ({ value, quasis = [] }: Node): string[] => [
  ...(typeof value === 'string' ? [value] : []),
  ...quasis.map((part) => part.value.raw),
];

/** Whether the place holds words for people and nothing else: Chinese, or what an error says to an engineer. */
function isWords({ node, parent }: Place): boolean {
  const isText = node.type === 'StringLiteral' || (node.type === 'TemplateLiteral' && (node.expressions ?? []).every(isPlain));
  const isOfError = parent?.type === 'NewExpression' && parent.callee?.name?.endsWith('Error') === true;
  return isText && (isOfError || textsOf(node).some(isChinese));
}

/** Stryker passes over whatever stands before `as`, and so over every table written `as const`: the casts are taken off first. */
function takeOffCasts(whole: Whole): undefined {
  if (whole.isProgram()) whole.traverse({ TSAsExpression: (cast) => void cast.replaceWith(cast.node.expression) });
}

/** Read by Stryker. A test that repeats a sentence proves nothing about it, so sentences are left as they are. */
export const strykerPlugins = [
  { kind: 'Ignore', name: 'words', value: { shouldIgnore: (place: Place) => (isWords(place) ? 'words for people' : undefined) } },
  { kind: 'Ignore', name: 'casts', value: { shouldIgnore: takeOffCasts } },
];
