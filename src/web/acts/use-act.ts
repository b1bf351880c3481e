import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActDone, ActRequest } from '../../contract/act-inputs.ts';
import { Refused, post } from '../api.ts';
import { useDone } from '../parts/use-done.ts';
import { newKey, type ActTarget } from './target.ts';
import { ACT_DIALOG } from './words.ts';

const pathOfAct = ({ kind, caseId, act }: ActTarget): string =>
  caseId === undefined ? `/cases/${kind}/new/acts/${act}` : `/cases/${encodeURIComponent(caseId)}/acts/${act}`;

/**
 * One command of one dialog: the key is made once, so that a second click, a lost answer or a retry after the second
 * factor is still the same act. `version` moves only when the person has looked at what changed.
 */
export function useAct(target: ActTarget, onDone: (done: ActDone) => void) {
  const sayDone = useDone();
  const [key] = useState(newKey);
  const [version, setVersion] = useState(target.version);
  const command = useMutation({
    mutationFn: (input: Readonly<Record<string, unknown>>) =>
      post<ActDone>(pathOfAct(target), { key, input: { ...input }, ...(version === undefined ? {} : { version }) } satisfies ActRequest),
    onSuccess: async (done) => {
      await sayDone(ACT_DIALOG.done(target.label));
      onDone(done);
    },
  });
  const refused = command.error instanceof Refused ? command.error : null;
  return { command, refusal: refused?.problem.code ?? null, version, setVersion };
}
