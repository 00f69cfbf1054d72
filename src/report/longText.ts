/** Texts of a scenario's author may be as long as a page; what stands around them stays in sight. */
import { html, type Html } from './html.js';

/** From so many characters on a text scrolls by itself. */
const long = 400;

/** The class of an element that holds the text, and the means to scroll it by keyboard where it is long. */
export function textLook(text: string, look = ''): Html | null {
  const isLong = text.length > long;
  const classes = [...(look === '' ? [] : [look]), ...(isLong ? ['long'] : [])].join(' ');
  return classes === '' ? null : html` class="${classes}"${isLong ? html` tabindex="0"` : null}`;
}
