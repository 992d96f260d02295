import { palettePng } from './palettePng.ts';

/** Longest side of a picture in px: beyond it some browsers draw nothing at all. */
const LONGEST = 12_000;

/**
 * Returns an SVG drawing as a PNG, drawn by this browser with the fonts of this machine.
 *
 * A `small` one is opaque and has a palette: 12 slides of 11 MB weigh 3 MB with it.
 *
 * @param svg the drawing with all it needs inside, as text
 * @param size of the drawing in px
 * @param scale how many px of the picture stand for one of the drawing
 */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
  small = false,
): Promise<Blob> {
  const most = Math.min(scale, LONGEST / Math.max(size.width, size.height));
  // The page's policy lets pictures come from data, not from blobs.
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * most);
  canvas.height = Math.round(size.height * most);
  const context = canvas.getContext('2d', { willReadFrequently: small });
  if (small && context !== null) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  if (small && context !== null) {
    const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return palettePng({ width, height, pixels: data });
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error(`The browser drew no picture of ${canvas.width} × ${canvas.height} px.`);
  return blob;
}

/** Not by `decode()`: that waits for a frame, and a page that nobody looks at draws none. */
function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => fail(new Error('The browser could not read the drawing.'));
    image.src = address;
  });
}
