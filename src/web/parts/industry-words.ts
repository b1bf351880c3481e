import { applications } from '../../registers/applications.ts';

const column = applications.columns.find(({ key }) => key === 'industry');
const choices: Readonly<Record<string, readonly string[]>> = column !== undefined && 'choices' in column ? column.choices : {};

/** The word of the application form; an industry outside the four is its own word. */
export const industryWord = (industry: string): string => choices[industry]?.[0] ?? industry;
