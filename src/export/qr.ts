import { encode } from 'uqr';

/** A QR code as one drawing: dark modules as a path on a light square of `size` × `size` modules, margin included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Modules that the standard asks to stay light all around (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** Returns the QR code of a text, with 15 % of it to spare for dirt and folds; undefined where it is too long for one. */
export function qrCode(text: string): QrCode | undefined {
  let code;
  try {
    code = encode(text, { ecc: 'M', border: QUIET_ZONE });
  } catch {
    return undefined;
  }
  const path = code.data.map((row, y) =>
    runs(row)
      .map(([x, length]) => `M${x},${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size: code.size, path: path.join('') };
}

/** Where dark modules stand side by side: the first one's position and how many. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
