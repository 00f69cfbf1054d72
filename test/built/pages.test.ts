/** The pages of docs/: each command is run as a reader would run it, and prints what the page shows. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Place {
  readonly run: (command: string) => { readonly code: number | null; readonly out: string; readonly note: string };
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
}
interface LivePage {
  readonly lived: (page: string, place: Place & { readonly picture: (from: string, to: string) => void }) => string;
  readonly unmarked: (page: string) => string[];
}
interface PagePlace {
  readonly livePages: (root: string) => string[];
  readonly withPlace: (root: string, use: (place: Place) => string) => string;
}
const script = async (name: string): Promise<unknown> => import(String(new URL(`../../docs/${name}.mjs`, import.meta.url)));
const { lived, unmarked } = (await script('live-page')) as LivePage;
const { livePages, withPlace } = (await script('page-place')) as PagePlace;
const root = process.cwd();

/** Whether nothing but inclusim prints. */
const isOurs = (command: string): boolean => /^inclusim [^|&]*$/.test(command) && !/--json|--csv/.test(command);

describe('a page shows what its commands print (`npm run build && node docs/make-pages.mjs PAGE` renews it), within 80 columns:', () => {
  test.each(livePages(root))('%s', (path) => {
    const page = readFileSync(path, 'utf8');
    const wide: string[] = [];
    const pictures: (readonly [made: string, shown: string])[] = [];
    const now = withPlace(root, (place) => lived(page, {
      ...place,
      run(command) {
        const ended = place.run(command);
        if (isOurs(command)) wide.push(...ended.out.split('\n').filter((line) => line.length > 80));
        return ended;
      },
      picture: (from, to) => pictures.push([place.read(from), readFileSync(join(dirname(path), to), 'utf8')]),
    }));
    expect(now).toBe(page);
    expect(wide).toEqual([]);
    for (const [made, shown] of pictures) expect(made).toBe(shown);
    expect(unmarked(page)).toEqual([]);
  }, 600_000);
});
