/** The script of a report: files of its pictures, and the language that a reader's software is told. Without it the page is complete but for those. */

/** Pixels of a PNG for each of the picture: sharp in print. */
const density = 2;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
  button.hidden = false;
  button.addEventListener('click', () => void save(button));
}
addEventListener('hashchange', tellLanguage);
tellLanguage();

async function save(button: HTMLButtonElement): Promise<void> {
  const { format, name } = button.dataset;
  const picture = button.closest('figure')?.querySelector<SVGSVGElement>('.wide > svg');
  if (!picture || format === undefined || name === undefined) return;
  const svg = withFonts(picture);
  const content = format === 'png' ? await drawn(svg, picture) : new Blob([svg], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${name}.${format}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The picture as a file of its own, with the page's fonts, so that letters have their places wherever it is opened. */
function withFonts(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  style.textContent = rules.filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => rule.cssText).join('');
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}

async function drawn(svg: string, { width, height }: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width.baseVal.value * density;
  canvas.height = height.baseVal.value * density;
  const paper = canvas.getContext('2d');
  if (paper === null) throw new Error('This browser draws no pictures.');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('The picture is too large for this browser.')); }, 'image/png'));
}

/** The page's language is that of the part that its address names, else the first. */
function tellLanguage(): void {
  const shown = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('.version') ?? document.querySelector<HTMLElement>('.version');
  if (shown) document.documentElement.lang = shown.lang;
}
