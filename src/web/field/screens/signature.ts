import type { Desk } from '../desk.ts';
import { element, textField, doing } from '../element.ts';
import type { Signed, Visit } from '../records.ts';
import { takePhoto } from '../take-photo.ts';
import { VISIT } from '../words.ts';

const WIDTH = 600;
const HEIGHT = 240;

/** A place to write on with a finger, a pen or a mouse. `isWritten`: something stands there. */
function pad(): { readonly canvas: HTMLCanvasElement; readonly clear: () => void; readonly isWritten: () => boolean } {
  const canvas = element('canvas', { width: WIDTH, height: HEIGHT, class: 'pad', role: 'img', 'aria-label': VISIT.pad });
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the canvas has no 2d context');
  let isWritten = false;
  const clear = (): void => {
    isWritten = false;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    Object.assign(pen, { strokeStyle: '#000', lineWidth: 3, lineCap: 'round', lineJoin: 'round' });
  };
  const placeOf = ({ offsetX, offsetY }: PointerEvent): [number, number] => [
    (offsetX * WIDTH) / canvas.clientWidth,
    (offsetY * HEIGHT) / canvas.clientHeight,
  ];
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...placeOf(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    pen.lineTo(...placeOf(event));
    pen.stroke();
    isWritten = true;
  });
  clear();
  return { canvas, clear, isWritten: () => isWritten };
}

const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the canvas gives no picture')) : resolve(blob)), 'image/png');
  });

/** `canDecline`: whether a reason may stand for the signature. */
type SignatureOf = {
  readonly visit: Visit;
  readonly legend: string;
  readonly canDecline: boolean;
  readonly sign: (signed: Signed | undefined) => Promise<void>;
};

function byHand({ store, say, redraw }: Desk, { visit, sign }: SignatureOf): HTMLElement {
  let signer = '';
  const { canvas, clear, isWritten } = pad();
  const keep = async (): Promise<void> => {
    if (signer.trim() === '' || !isWritten()) return say(VISIT.needSigner);
    const name = `签名-${signer.trim()}.png`;
    const taken = await takePhoto(store, { visitId: visit.id, kind: 'signature', name, blob: await pictureOf(canvas) });
    if (!taken.ok) return say(VISIT.unreadable(taken.refusal.message));
    const old = visit.signed?.signer === undefined ? undefined : visit.signed.photoId;
    await sign({ signer: signer.trim(), photoId: taken.value.id, at: taken.value.takenAt });
    if (old !== undefined) await store.dropPhoto(old);
    say('');
    await redraw();
  };
  return element(
    'div',
    {},
    textField({ label: VISIT.signer, value: '', most: 40, onInput: (value) => (signer = value) }),
    canvas,
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'button', class: 'quiet', click: clear }, VISIT.clear),
      element('button', { type: 'button', click: doing(keep) }, VISIT.keep),
    ),
  );
}

const noSignature = ({ visit: { signed }, sign }: SignatureOf): HTMLElement =>
  textField(
    {
      label: VISIT.declined,
      hint: VISIT.declinedHint,
      value: signed !== undefined && signed.signer === undefined ? signed.declined : '',
      most: 400,
      onInput: (value) => void sign(value.trim() === '' ? undefined : { declined: value.trim() }),
    },
    2,
  );

/** A signature on the screen; or, without a hand to write or against a firm that will not, the reason for none. */
export function signature(desk: Desk, of: SignatureOf): HTMLElement {
  const { signed } = of.visit;
  const place = element('div');
  const kinds = [
    [VISIT.hand, (): HTMLElement => byHand(desk, of)],
    ...(of.canDecline ? ([[VISIT.none, (): HTMLElement => noSignature(of)]] as const) : []),
  ] as const;
  const isDeclined = signed !== undefined && signed.signer === undefined;
  if (isDeclined) place.replaceChildren(noSignature(of));
  const choice = ([label, body]: (typeof kinds)[number], at: number): HTMLElement => {
    const input = element('input', { type: 'radio', name: 'signature', change: () => place.replaceChildren(body()) });
    input.checked = isDeclined && at === 1;
    return element('label', { class: 'tick' }, input, label);
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, of.legend),
    signed?.signer !== undefined && element('p', { class: 'good' }, VISIT.signed(signed.signer, signed.at)),
    ...kinds.map(choice),
    place,
  );
}
