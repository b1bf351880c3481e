/** The numbers in a cell of phones or bank accounts, as bare digits: however they are grouped, and several in one cell. Shorter than seven digits is none. */
export const bareNumbers = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replaceAll(/(?<=\d)[\s()-]+(?=\d)/g, '')
    .match(/\d{7,}/g) ?? [];

const HIDDEN = '****';
/** Whether the cell shows less of a number than there is. */
export const isMasked = (text: string): boolean => text.includes(HIDDEN);

/** Every number with only its last four digits readable: enough to tell two apart, too little to use. */
export const maskNumbers = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\d[\d\s()-]{2,}\d/g, (number) => `${HIDDEN}${number.replaceAll(/\D/g, '').slice(-4)}`);
