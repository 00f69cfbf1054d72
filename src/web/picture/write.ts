/** Marks become a file: SVG as text, PNG by a canvas. */
import { fontFamily, type Mark, type Picture, type ShapeMark } from './marks.js';

/** Pixels of a PNG for each pixel of the page, so that it is sharp in print. */
const sharpness = 2;

export function svgOf({ width, height, title, marks }: Picture): string {
  const lines = marks.map((mark) => ('text' in mark
    ? `<text x="${round(mark.x)}" y="${round(mark.baseline)}" font-size="${mark.size}" font-weight="${mark.weight}" fill="${escaped(mark.colour)}"${opacityOf(mark)}>${escaped(mark.text)}</text>`
    : `<path d="${escaped(mark.d)}" transform="matrix(${mark.matrix.map(round).join(' ')})" fill="${escaped(mark.fill)}"${mark.fillOpacity === 1 ? '' : ` fill-opacity="${mark.fillOpacity}"`}${strokeOf(mark)}${opacityOf(mark)}/>`));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(fontFamily)}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${lines.join('\n')}
</svg>
`;
}

function strokeOf({ stroke, strokeWidth, dashes }: ShapeMark): string {
  return stroke === 'none' ? '' : ` stroke="${escaped(stroke)}" stroke-width="${strokeWidth}" stroke-linejoin="round"${dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`}`;
}

function opacityOf({ opacity }: Mark): string {
  return opacity === 1 ? '' : ` opacity="${opacity}"`;
}

export function pngOf({ width, height, marks }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * sharpness, height * sharpness];
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser has no canvas to draw on.');
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.lineJoin = 'round';
  for (const mark of marks) {
    brush.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    brush.globalAlpha = mark.opacity;
    if ('text' in mark) {
      brush.font = `${mark.weight} ${mark.size}px ${fontFamily}`;
      brush.fillStyle = mark.colour;
      brush.fillText(mark.text, mark.x, mark.baseline);
    } else drawShape(brush, mark);
  }
  return new Promise((resolve, reject) => { canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is too large for this browser.')) : resolve(blob)), 'image/png'); });
}

function drawShape(brush: CanvasRenderingContext2D, { d, matrix, fill, fillOpacity, stroke, strokeWidth, dashes, opacity }: ShapeMark): void {
  const path = new Path2D(d);
  brush.transform(...matrix);
  if (fill !== 'none') {
    brush.globalAlpha = opacity * fillOpacity;
    brush.fillStyle = fill;
    brush.fill(path);
  }
  if (stroke === 'none') return;
  brush.globalAlpha = opacity;
  brush.strokeStyle = stroke;
  brush.lineWidth = strokeWidth;
  brush.setLineDash([...dashes]);
  brush.stroke(path);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

/** Characters that XML does not know are left out. */
function escaped(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
