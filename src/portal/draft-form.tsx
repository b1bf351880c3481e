import type { ReactNode } from 'react';
import { clockOf } from '../api/draft-routes.ts';
import type { Edit } from '../app/drafts/merge-draft.ts';
import type { DraftFields } from '../app/store-drafts.ts';
import { AUTOSAVE_PATH } from './autosave.ts';

/** The name under which a page says what it showed of a field. */
const wasOf = (name: string): string => `was.${name}`;
const CHOOSE = 'choose';

/** A textarea gives its lines back in the browser's way, and in another way when it is sent. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n');

/** What the page shows of a field, for whoever saves it: with script or without. */
export const Was = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={wasOf(name)} value={plain(value)} data-was="" data-name={name} autoComplete="off" />
);

type Split = {
  readonly name: string;
  readonly label: string;
  readonly field: DraftFields[string] | undefined;
  readonly saidOf: (text: string) => string;
};

/** Two pages typed different things: both are kept until one is chosen. */
export const Split = ({ name, label, field, saidOf }: Split) =>
  field?.others === undefined ? null : (
    <div className="split" role="group" aria-label={`${label}有几种填写`}>
      <p>这一项在两处填得不一样，都留着，请选定一种：</p>
      {[field.value, ...field.others].map((text) => (
        <button key={text} type="submit" name={CHOOSE} value={`${name}=${text}`} className="quiet">
          用“{saidOf(text)}”
        </button>
      ))}
    </div>
  );

/** What was typed elsewhere at the same time, where the form has no choice to offer. */
export const Others = ({ texts }: { texts: readonly string[] }) =>
  texts.length === 0 ? null : <p className="fault">另一处还填过“{texts.join('”“')}”，请核对</p>;

/** When it was last kept, and the script that keeps what is typed: only the script promises that. */
export const Saved = ({ at }: { at: string | undefined }) => (
  <>
    <span role="status" id="saved" className="soft">
      {at === undefined ? '' : `已保存 ${clockOf(at)}`}
    </span>
    <script src={AUTOSAVE_PATH} defer />
  </>
);

/** A receipt: what this browser kept of the form that was sent goes. */
export const kept = (receipt: ReactNode) => (
  <>
    {receipt}
    <script src={AUTOSAVE_PATH} defer />
  </>
);

type Form = Readonly<Record<string, string>>;

/** What was typed over what the page showed. `valueOf`: where a field's text is not simply its control's. */
export const editsIn = (names: readonly string[], form: Form, valueOf = (name: string): string => form[name] ?? ''): Edit[] =>
  names.flatMap((name) => {
    const was = form[wasOf(name)];
    return was === undefined ? [] : [{ name, was: plain(was), is: plain(valueOf(name)) }];
  });

/** The text that was chosen where two pages differed. */
export function choiceIn(form: Form): { readonly name: string; readonly value: string } | undefined {
  const [, name, value] = /^([\w.]+)=([\s\S]*)$/.exec(form[CHOOSE] ?? '') ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}
