/** The page's memory: what was chosen, what is shown, and what happens when something is moved. */
import type { Language } from '../charts/language.js';
import { read, written } from '../explorer/address.js';
import type { Base } from '../explorer/base.js';
import type { Given } from '../explorer/given.js';
import { begun, letGo, redone, stepped, undone, type History } from '../explorer/history.js';
import { fitting, misfits } from '../explorer/moved.js';
import { firstChoices, type Choices } from '../explorer/state.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Hand } from './crew.js';
import { simulate, type Shown } from './simulate.js';

export interface View {
  readonly choices: Choices;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly language: Language;
  /** The arm whose levers are shown; null: the first that is no reference. */
  readonly arm: string | null;
  /** The scenario that was opened last; null before the first. */
  readonly base: Base | null;
  readonly shown: Shown | null;
  /** The last result of the same scenario before anything was moved. */
  readonly before: Shown | null;
  readonly done: number;
  /** Why there is no answer to these choices. */
  readonly problems: string | null;
  /** What went wrong in the machine. */
  readonly failure: string | null;
  /** Parts of the link that were left out. */
  readonly unknown: readonly string[];
}

export class Explorer {
  private history: History<Choices>;
  private view: View;
  private token = 0;
  private readonly bases = new Map<string, Base>();
  /** The first worker loads one scenario at a time: a slider that is dragged asks faster than that, and only the last wish counts. */
  private loading: Promise<unknown> = Promise.resolve();

  constructor(private readonly given: Given, private readonly crew: readonly [Hand, ...Hand[]], hash: string, spoken: Language, private readonly changed: (view: View) => void) {
    const { choices, language, arm, unknown } = this.readLink(hash);
    this.history = begun(choices);
    this.view = { choices, canUndo: false, canRedo: false, language: language ?? spoken, arm, base: null, shown: null, before: null, done: 0, problems: null, failure: null, unknown };
  }

  /** Hands the workers what the page was given, and computes the first answer. */
  start(): void {
    void this.crew[0].ask('begin', { given: this.given }).catch((error: unknown) => this.fail(error));
    this.compute();
  }

  /**
   * Chooses something.
   *
   * @param holding - What is being moved, when more of the same will follow at once.
   */
  choose(choices: Choices, holding: string | null = null): void {
    this.go(stepped(this.history, choices, holding));
  }

  /** What is chosen now, also between two drawings of the page. */
  chosen(): Choices {
    return this.view.choices;
  }

  /** Let go of what was being moved. */
  release(): void {
    this.history = letGo(this.history);
  }

  undo(): void {
    this.go(undone(this.history));
  }

  redo(): void {
    this.go(redone(this.history));
  }

  /** Everything as the scenario has it. */
  reset(): void {
    this.choose({ ...firstChoices(this.given, this.view.choices.scenario), drawn: this.view.choices.drawn });
  }

  speak(language: Language): void {
    this.show({ language });
    this.write();
  }

  /** Shows the levers of an arm. */
  look(arm: string): void {
    this.show({ arm });
    this.write();
  }

  /** Another address was typed or gone back to. */
  follow(hash: string): void {
    if (hash.replace(/^#/, '') === this.address()) return;
    const { choices, language, arm, unknown } = this.readLink(hash);
    this.show({ unknown, arm, language: language ?? this.view.language });
    this.go(stepped(this.history, choices));
  }

  /** What stands behind # for what is chosen now. */
  address(): string {
    const { choices, language, arm } = this.view;
    return written(choices, firstChoices(this.given, choices.scenario), { language, arm });
  }

  /** The scenario of what is shown, as a file. */
  async file(): Promise<string> {
    const { shown } = this.view;
    if (shown === null) throw new Error('There is no answer yet.');
    return this.crew[0].ask('write', { scenario: shown.scenario, count: shown.result.comparison.replications });
  }

  private readLink(hash: string) {
    const known = (id: string) => (id === 'file' && this.given.file !== null) || this.given.presets.some((preset) => preset.id === id);
    return read(hash, (id) => (id !== undefined && known(id) ? firstChoices(this.given, id) : firstChoices(this.given)));
  }

  private go(history: History<Choices> | null): void {
    if (history === null) return;
    this.history = history;
    this.show({ choices: history.now, canUndo: history.past.length > 0, canRedo: history.future.length > 0 });
    this.write();
    this.compute();
  }

  private write(): void {
    globalThis.history.replaceState(null, '', `#${this.address()}`);
  }

  private show(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    this.changed(this.view);
  }

  private fail(error: unknown): void {
    this.show({ failure: error instanceof Error ? error.message : String(error) });
  }

  private compute(): void {
    const token = ++this.token;
    const isCurrent = () => token === this.token;
    this.show({ done: 0, problems: null, failure: null });
    this.answer(isCurrent).catch((error: unknown) => { if (isCurrent()) this.fail(error); });
  }

  private async loaded(base: Base, choices: Choices, isCurrent: () => boolean): Promise<Scenario | null> {
    await this.loading;
    if (!isCurrent()) return null;
    const loading = this.crew[0].ask('load', { base, choices });
    this.loading = loading.catch(() => undefined);
    const loaded = await loading;
    if (!isCurrent()) return null;
    if ('scenario' in loaded) return loaded.scenario;
    this.show({ problems: loaded.problems });
    return null;
  }

  private async answer(isCurrent: () => boolean): Promise<void> {
    const started = performance.now();
    const base = await this.opened(this.view.choices);
    if (base === null || !isCurrent()) return;
    const isOther = this.view.base !== base;
    this.show({ base, ...(isOther ? { shown: null, before: null } : {}) });
    const choices = this.fitted(base);
    const scenario = await this.loaded(base, choices, isCurrent);
    if (scenario === null) return;
    await simulate(this.crew, { scenario, base, choices, started }, isCurrent, {
      shown: (shown) => this.show({ shown, ...(Object.keys(choices.moves).length === 0 ? { before: shown } : {}) }),
      progress: (done) => this.show({ done }),
    });
  }

  /** Choices that the scenario has; the rest of a link is told and left out. */
  private fitted(base: Base): Choices {
    const { choices, unknown } = this.view;
    const wrong = misfits(base, choices);
    if (wrong.length === 0) return choices;
    const fit = fitting(base, choices);
    this.history = { ...this.history, now: fit };
    this.show({ choices: fit, unknown: [...new Set([...unknown, ...wrong])] });
    this.write();
    return fit;
  }

  private async opened({ scenario, drawn }: Choices): Promise<Base | null> {
    const key = `${scenario} ${drawn}`;
    const known = this.bases.get(key);
    if (known !== undefined) return known;
    const opened = await this.crew[0].ask('open', { scenario, drawn });
    if ('problems' in opened) {
      this.show({ problems: opened.problems });
      return null;
    }
    this.bases.set(key, opened.base);
    return opened.base;
  }
}
