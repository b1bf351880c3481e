export type Dimension = 'base' | 'mgmt' | 'effect';

/** One question. `maxThousandths` and each option's `thousandths` are exact thousandths of a point; option A scores nothing. */
export type Question = {
  readonly id: string;
  readonly dimension: Dimension;
  readonly title: string;
  readonly choice: 'single' | 'multi';
  readonly maxThousandths: number;
  readonly options: readonly Option[];
};
export type Option = { readonly key: string; readonly label: string; readonly thousandths: number };

type Answers = readonly (readonly [label: string, thousandths: number])[];
const KEYS = 'ABCDEFGHIJKLMNO';
const lettered = (answers: Answers): Option[] =>
  answers.map(([label, thousandths], index) => ({ key: KEYS.charAt(index), label, thousandths }));

/** Exactly one option: the best one is the maximum. */
export function single(id: string, dimension: Dimension, title: string, answers: Answers): Question {
  const options = lettered(answers);
  return { id, dimension, title, choice: 'single', maxThousandths: Math.max(...options.map((option) => option.thousandths)), options };
}

/** Any of B and further, added up, or A alone. */
export function multi(id: string, dimension: Dimension, title: string, answers: Answers): Question {
  const options = lettered([['无', 0], ...answers]);
  return { id, dimension, title, choice: 'multi', maxThousandths: options.reduce((sum, option) => sum + option.thousandths, 0), options };
}
