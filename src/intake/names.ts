import { squeeze } from './reading.ts';

/** A firm or body as far as it is known: a readable credit code, a name, or both. */
export type Subject = { readonly creditCode?: string; readonly name?: string };

/** Whether two names are written alike but for blanks, width and kind of brackets. */
export const sameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && squeeze(a) === squeeze(b);

/** Whether a record is about the subject: by code; undefined when only a name speaks for it, or nothing says whose it is. */
export function isAbout(record: Subject, subject: Subject): boolean | undefined {
  if (record.creditCode !== undefined && subject.creditCode !== undefined) return record.creditCode === subject.creditCode;
  if (record.name === undefined || subject.name === undefined) return undefined;
  return sameName(record.name, subject.name) ? undefined : false;
}

/** Whether a record must be shown with the subject: it is surely, or by its name, the subject's. */
export const belongsWith = (record: Subject, subject: Subject): boolean =>
  isAbout(record, subject) === true || (isAbout(record, subject) === undefined && sameName(record.name, subject.name));
