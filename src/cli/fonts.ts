/** The fonts that the program brings along. */
import { join } from 'node:path';
import { programRoot } from './machine.js';

const fonts = join(programRoot, 'assets', 'fonts');
export const fontFiles = { regular: join(fonts, 'NotoSans-Regular.ttf'), bold: join(fonts, 'NotoSans-Bold.ttf') } as const;
