import { expect } from 'vitest';
import { textBoxes, viewBoxOf } from './textBoxes.js';

/** Every text inside the picture and off every other. */
export function expectRoom(svg: string): void {
  const { width, height } = viewBoxOf(svg);
  const boxes = textBoxes(svg);
  expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)).toEqual([]);
  expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => [a.text, b.text]))).toEqual([]);
}
