import type { Dispatch } from '../../documents/dispatch/dispatch.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';

export const DISPATCH_FILES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export type DispatchFormat = keyof typeof DISPATCH_FILES;

const LONGEST = 80;
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
/** By number and title, so that a folder of them sorts; without what Windows does not allow in a name. */
export const fileNameOf = ({ number, title }: Dispatch, format: DispatchFormat): string =>
  `${sayNumber(number)} ${[...title].slice(0, LONGEST).join('')}`.replace(FORBIDDEN, ' ') + `.${format}`;
