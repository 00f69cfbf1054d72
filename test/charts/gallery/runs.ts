/** Small real runs of shipped scenarios, with all their charts in both languages. */
import { drawChart, draftCharts, contextOf, type Chart, type Language } from '../../../src/charts/index.js';
import { loadScenarios } from '../../../src/cli/load-scenarios.js';
import { posteriorOf } from '../../../src/cli/posterior.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import { compare } from '../../../src/comparison/compare.js';
import { measureInfo } from '../../../src/outcomes/catalogue.js';
import { inProcess, replicate } from '../../../src/replicate.js';
import { underPosterior, withReplications } from '../../../src/scenario/posterior/apply.js';
import type { Scenario } from '../../../src/scenario/scenario.js';

export const languages: readonly Language[] = ['en', 'nb'];

/** A chart as it was drafted, and drawn under an id that no other picture of the page has. */
export interface Shown {
  readonly kind: string;
  readonly language: Language;
  readonly chart: Chart;
}

export interface GalleryRun {
  readonly scenario: Scenario;
  readonly replications: number;
  readonly shown: readonly Shown[];
}

/** Runs a shipped scenario as `inclusim run` does, with so many replications. */
export async function galleryRun(name: string, replications: number): Promise<GalleryRun> {
  const file = `scenarios/${name}.yaml`;
  const notes: string[] = [];
  const [loaded] = loadScenarios([file], { note: (text: string) => { notes.push(text); } } as Terminal) ?? [];
  if (loaded === undefined) throw new Error(`${file}: ${notes.join('\n')}`);
  const few = { ...loaded, scenario: withReplications(loaded.scenario, replications) };
  const scenario = underPosterior(few, posteriorOf(undefined)!)?.scenario ?? few.scenario;
  const result = compare(scenario, await replicate(scenario, { workers: 1, spawn: inProcess }));
  const shown: Shown[] = [];
  for (const language of languages) {
    for (const draft of draftCharts(result, { ...contextOf(scenario, measureInfo), language })) {
      shown.push({ kind: draft.id, language, chart: await drawChart({ ...draft, id: `${name}-${draft.id}-${language}` }) });
    }
  }
  return { scenario, replications, shown };
}
