import { Input } from 'antd';
import { formatYuan } from '../../kernel/fen.ts';
import { PARTS } from '../parts/words.ts';
import type { ControlProps } from './select-box.tsx';
import { parseMoney, type MoneyUnit } from './parse-money.ts';
import { ACT_DIALOG } from './words.ts';

/** An amount in 元 or 万元; what was understood stands below it, to the fen. */
export function MoneyInput({ id, typed, described, onChange, label }: ControlProps & { readonly label: string }) {
  const unit = typed.unit ?? 'yuan';
  const text = typed.text ?? '';
  const money = text.trim() === '' ? null : parseMoney(text, unit);
  return (
    <>
      <div className="row">
        <Input
          id={id}
          value={text}
          inputMode="decimal"
          className="money"
          onChange={(event) => onChange({ unit, text: event.target.value })}
          {...described}
        />
        <select
          value={unit}
          aria-label={ACT_DIALOG.unitOf(label)}
          onChange={(event) => onChange({ text, unit: event.target.value as MoneyUnit })}
        >
          <option value="yuan">{PARTS.yuan}</option>
          <option value="wan">{PARTS.wan}</option>
        </select>
      </div>
      {money !== null && 'fen' in money && (
        <p className="hint">
          {ACT_DIALOG.reads} {formatYuan(money.fen)} {PARTS.yuan}
        </p>
      )}
    </>
  );
}
