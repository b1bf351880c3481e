import { useState } from 'react';
import { formatInstant } from '../../kernel/instant.ts';
import { useMe } from './use-me.ts';

/**
 * Who looked and when, faintly over the whole page, on paper too: whoever photographs the screen or prints it is named on it. A drawing,
 * because printers leave out backgrounds and our pages may set no styles of their own.
 */
export function Watermark() {
  const { name } = useMe();
  const [at] = useState(() => formatInstant(new Date().toISOString()));
  return (
    <svg className="watermark" aria-hidden="true" focusable="false">
      <pattern id="watermark" width="680" height="180" patternUnits="userSpaceOnUse" patternTransform="rotate(-20)">
        <text x="10" y="60">
          {name} {at}
        </text>
        <text x="350" y="150">
          {name} {at}
        </text>
      </pattern>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  );
}
