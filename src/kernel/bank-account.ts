/** Where money is paid to. `number` and `unionNumber` are digits only. */
export type BankAccount = {
  readonly holder: string;
  readonly number: string;
  /** The branch by its full name. */
  readonly bank: string;
  /** 联行号: which branch, as the payment systems know it. */
  readonly unionNumber: string;
};

/** Numbers as people write them, in groups: without spaces and hyphens, full-width digits as plain ones. */
export const compactNumber = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/gu, '');

/** A settlement account of an organisation has no length of its own in any public rule: 8 to 32 digits let every bank's through. */
export const isAccountNumber = (text: string): boolean => /^\d{8,32}$/u.test(text) && !/^0+$/u.test(text);

/** Twelve digits: 3 of the bank, 4 of the place, 4 of the branch and one to check (ISO 7064 MOD 11,10; GB/T 17710). */
export function isUnionNumber(text: string): boolean {
  if (!/^\d{12}$/u.test(text)) return false;
  const product = Array.from(text.slice(0, -1), Number).reduce((so, digit) => (((so + digit) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10 === Number(text.at(-1));
}

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '');
/** Whether two names of an organisation are one, however brackets and spaces are typed. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);
