import type { Edit } from '../app/drafts/merge-draft.ts';
import type { DraftFields } from '../app/store-drafts.ts';

/** The name under which a page says what it showed of a field. */
const wasOf = (name: string): string => `was.${name}`;
const CHOOSE = 'choose';

/** What the page shows of a field, for whoever saves it: with script or without. */
export const Was = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={wasOf(name)} value={value} data-was="" data-name={name} autoComplete="off" />
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

type Form = Readonly<Record<string, string>>;

/** What was typed over what the page showed. `valueOf`: where a field's text is not simply its control's. */
export const editsIn = (names: readonly string[], form: Form, valueOf = (name: string): string => form[name] ?? ''): Edit[] =>
  names.flatMap((name) => {
    const was = form[wasOf(name)];
    return was === undefined ? [] : [{ name, was, is: valueOf(name) }];
  });

/** The text that was chosen where two pages differed. */
export function choiceIn(form: Form): { readonly name: string; readonly value: string } | undefined {
  const [, name, value] = /^([\w.]+)=([\s\S]*)$/.exec(form[CHOOSE] ?? '') ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}
