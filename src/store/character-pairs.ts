/** Every two characters that stand side by side, in lower case: what finds a word of two characters by index. */
export function characterPairs(text: string): string[] {
  const characters = [...text.toLowerCase()];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
