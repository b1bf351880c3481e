import type { OwnFormName } from '../app/store-drafts.ts';
import { readMoney } from '../intake/read-number.ts';

type Form = Readonly<Record<string, string>>;

/** How many parts the form has room for; more are arranged with the office. */
export const MOST_PARTS = 6;
const ROWS = Array.from({ length: MOST_PARTS }, (_, row) => row);

/** The fields of each form, as it is kept while it is typed. */
export const RECOVERY_FIELDS = {
  'recovery-answer': ['text', 'hearing'],
  instalments: [...ROWS.flatMap((row) => [`dueOn-${row}`, `yuan-${row}`]), 'reason'],
} as const satisfies Partial<Record<OwnFormName, readonly string[]>>;
export type RecoveryFormName = keyof typeof RECOVERY_FIELDS;

/** What was typed as the input of `answerRecovery`; a choice not made stays absent. */
export function answerOf(form: Form): object {
  const hearing = form['hearing'];
  return { text: form['text'] ?? '', ...(hearing === 'yes' || hearing === 'no' ? { wantsHearing: hearing === 'yes' } : {}) };
}

/** What was typed as the input of `proposeInstalments`: rows with neither day nor amount are left out. */
export function instalmentsOf(form: Form): object {
  const said = (part: 'dueOn' | 'yuan', row: number): string => (form[`${part}-${row}`] ?? '').trim();
  const rows = ROWS.filter((row) => said('dueOn', row) !== '' || said('yuan', row) !== '');
  const instalments = rows.map((row) => {
    const money = readMoney(said('yuan', row), '元');
    return { dueOn: said('dueOn', row), fen: 'value' in money ? money.value : undefined };
  });
  return { instalments, reason: form['reason'] ?? '' };
}
